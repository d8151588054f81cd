package no.praksisplass.security.domain.factor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

import no.praksisplass.security.domain.factor.FactorProperties.Mode;

/** Makes the settings of sign-in known, and tells where they are weak. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FactorProperties.class)
class FactorConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(FactorConfiguration.class);

	private final FactorProperties properties;

	FactorConfiguration(FactorProperties properties) {
		this.properties = properties;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (this.properties.secondFactor() == Mode.OPTIONAL) {
			LOG.warn("Coordinators and administrators sign in without a second factor: "
					+ "praksisplass.security.second-factor is 'optional'");
		}
		else if (this.properties.secondFactorKey() == null) {
			LOG.info(
					"The secrets of second factors are stored unencrypted: no praksisplass.security.second-factor-key");
		}
	}

}
