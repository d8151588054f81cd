package no.praksisplass.security.web;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

import no.praksisplass.security.Role;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.factor.SecondFactors;
import no.praksisplass.security.domain.signin.ThrottledSignIn;
import no.praksisplass.security.web.link.LinkSignIn;
import no.praksisplass.security.web.provider.ProviderSignIn;

/**
 * Who may ask for which path: nobody, unless it is said here. Which mapping is open to
 * whom is written out in the authorisation matrix of the tests.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

	private static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, AuthenticationManager signIn, SignInSuccess success,
			SignInFailure failure, StaleSignIn refusal, ProviderSignIn providers) {
		return http.authorizeHttpRequests(SecurityConfiguration::authorize)
			.authenticationManager(signIn)
			.formLogin((form) -> form.loginPage("/sign-in")
				.loginProcessingUrl("/sign-in")
				.successHandler(success)
				.failureHandler(failure))
			.with(new LinkSignIn(success), Customizer.withDefaults())
			.with(providers.filters(success), Customizer.withDefaults())
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.addLogoutHandler(providers.logout())
				.logoutSuccessHandler(providers.logout()))
			.exceptionHandling(
					(refused) -> refused.accessDeniedHandler(refusal).authenticationEntryPoint(new SignInEntryPoint()))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			// Who declines a message is said by the link itself, and mail programs post
			// to it
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/opt-out/**"))
			.headers(SecurityConfiguration::headers)
			.build();
	}

	/**
	 * With a password, or with a link or its code; a second factor may be wanted then.
	 */
	@Bean
	AuthenticationManager signIn(ThrottledSignIn password, OneTimeTokenService links, UserDetailsService users,
			AuthenticationEventPublisher publisher, SecondFactors factors) {
		ProviderManager manager = new ProviderManager(password, new OneTimeTokenAuthenticationProvider(links, users));
		manager.setAuthenticationEventPublisher(publisher);
		return (attempt) -> factors.afterFirst(manager.authenticate(attempt));
	}

	/** After sign-in a whole page is shown, never a part of one or a picture. */
	private static RequestCache pagesOnly() {
		MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(new AndRequestMatcher(html, new NegatedRequestMatcher(SignInEntryPoint.PARTIAL),
				(request) -> HttpMethod.GET.matches(request.getMethod())));
		return cache;
	}

	private static void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(HttpMethod.GET, "/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.ico")
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health/**")
			.permitAll()
			.requestMatchers("/sign-in/**", "/account/token/**", "/opt-out/**", "/language", "/error")
			.permitAll();
		Arrays.stream(Role.values())
			.filter(Role::hasPages)
			.forEach((role) -> requests.requestMatchers(role.home(), role.home() + "/**").hasRole(role.name()));
		requests.requestMatchers("/", "/role", "/views", "/views/**", "/account", "/account/**")
			.access(SecurityConfiguration::isSignedIn)
			.anyRequest()
			.denyAll();
	}

	/** By the second factor too: who has shown the first only is nobody yet. */
	private static AuthorizationDecision isSignedIn(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext request) {
		Authentication authentication = who.get();
		return new AuthorizationDecision(
				authentication != null && authentication.getPrincipal() instanceof SignedInUser);
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.contentTypeOptions(Customizer.withDefaults())
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

}
