package no.praksisplass.bulk.web;

import no.praksisplass.bulk.domain.BulkActs;
import no.praksisplass.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the variable {@code bulk}. */
@Configuration(proxyBeanMethods = false)
class BulkTemplates {

	@Bean
	SmartInitializingSingleton bulkVariable(ObjectProvider<ThymeleafViewResolver> resolvers, BulkActs acts,
			Texts texts) {
		return () -> resolvers.forEach((resolver) -> resolver.addStaticVariable("bulk", new BulkWords(acts, texts)));
	}

}
