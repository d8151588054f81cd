package no.praksisplass.security.web;

import java.util.Arrays;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import no.praksisplass.security.Role;

/**
 * Who may ask for which path: nobody, unless it is said here. Which mapping is open to whom is
 * written out in the authorisation matrix of the tests.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

	private static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SignInFailure failure) throws Exception {
		return http.authorizeHttpRequests(SecurityConfiguration::authorize)
			.formLogin((form) -> signIn(form, failure))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.headers(SecurityConfiguration::headers)
			.build();
	}

	private static void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(HttpMethod.GET, "/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.ico")
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health/**", "/sign-in")
			.permitAll()
			.requestMatchers("/account/token/**", "/language", "/error")
			.permitAll();
		Arrays.stream(Role.values())
			.filter(Role::hasPages)
			.forEach((role) -> requests.requestMatchers(role.home(), role.home() + "/**").hasRole(role.name()));
		requests.requestMatchers("/", "/role", "/account", "/account/**").authenticated().anyRequest().denyAll();
	}

	private static void signIn(FormLoginConfigurer<HttpSecurity> form, SignInFailure failure) {
		form.loginPage("/sign-in")
			.loginProcessingUrl("/sign-in")
			.failureHandler(failure)
			.defaultSuccessUrl("/")
			.permitAll();
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
