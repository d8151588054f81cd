package no.praksisplass.shared.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start without a named database: nobody gets a trusting database or known
 * passwords by forgetting a setting. Only the {@code demo} profile brings its own.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class DatabaseRequirement {

	@Bean
	static BeanFactoryPostProcessor databaseMustBeNamed(Environment environment) {
		return (beanFactory) -> {
			if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
				throw new MissingDatabaseException();
			}
		};
	}

}
