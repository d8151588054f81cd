package no.praksisplass.demo.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Gives the application its embedded database, with the {@code demo} profile and only
 * when no other database is named.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
@EnableConfigurationProperties(DemoDatabaseProperties.class)
class DemoDatabaseConfiguration {

	@Bean(destroyMethod = "close")
	DemoDatabase demoDatabase(DemoDatabaseProperties properties) {
		return DemoDatabase.start(properties.dataDirectory(), properties.startTimeout());
	}

	@Bean
	JdbcConnectionDetails demoConnectionDetails(DemoDatabase database) {
		return new DemoConnectionDetails(database.jdbcUrl());
	}

	private record DemoConnectionDetails(String url) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return DemoDatabase.USER;
		}

		@Override
		public String getPassword() {
			return "";
		}

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

	}

}
