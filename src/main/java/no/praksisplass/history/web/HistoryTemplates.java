package no.praksisplass.history.web;

import no.praksisplass.history.domain.Histories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the variable {@code trail}. */
@Configuration(proxyBeanMethods = false)
class HistoryTemplates {

	@Bean
	SmartInitializingSingleton trailVariable(ObjectProvider<ThymeleafViewResolver> resolvers, Histories histories,
			HistoryLines lines) {
		return () -> resolvers.forEach((resolver) -> resolver.addStaticVariable("trail", new Trail(histories, lines)));
	}

}
