package no.praksisplass.security.web.link;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Puts Spring Security's filter for one-time tokens into the chain. Its own configurer
 * would add a filter that makes tokens by user name, and pages that we have ourselves.
 */
public final class LinkSignIn extends AbstractHttpConfigurer<LinkSignIn, HttpSecurity> {

	private final AuthenticationSuccessHandler success;

	public LinkSignIn(AuthenticationSuccessHandler success) {
		this.success = success;
	}

	@Override
	public void configure(HttpSecurity http) {
		OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(LinkConverter.EITHER);
		filter.setAuthenticationConverter(new LinkConverter());
		filter.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
		filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
		filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
		filter.setAuthenticationFailureHandler(new LinkFailure());
		filter.setAuthenticationSuccessHandler((request, response, signedIn) -> {
			AskedLink.forget(request);
			this.success.onAuthenticationSuccess(request, response, signedIn);
		});
		http.addFilterAfter(postProcess(filter), UsernamePasswordAuthenticationFilter.class);
	}

}
