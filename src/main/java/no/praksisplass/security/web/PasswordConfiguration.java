package no.praksisplass.security.web;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as Argon2id; the prefix lets a later algorithm live beside it. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		String algorithm = "argon2@SpringSecurity_v5_8";
		return new DelegatingPasswordEncoder(algorithm,
				Map.of(algorithm, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

}
