package no.praksisplass.geography.domain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the geography known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GeographyProperties.class)
class GeographyConfiguration {

}
