package no.praksisplass.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The helpers that templates use as the variables {@code fmt}, {@code links},
 * {@code listColumns}, {@code fieldOptions} and {@code layouts}. They are variables of
 * every view, since Thymeleaf refuses beans in the parameters of fragments. A configurer,
 * so that slices of the web layer have them too.
 */
@Configuration(proxyBeanMethods = false)
class TemplateBeans implements WebMvcConfigurer {

	@Bean
	Texts texts(MessageSource messages) {
		return new Texts(messages);
	}

	@Bean
	Formats fmt(Texts texts) {
		return new Formats(texts);
	}

	@Bean
	Layouts layouts(Texts texts, ObjectProvider<Surroundings> surroundings) {
		return new Layouts(texts, surroundings);
	}

	@Bean
	SmartInitializingSingleton templateVariables(ObjectProvider<ThymeleafViewResolver> resolvers, Texts texts,
			Formats formats, Layouts layouts) {
		return () -> resolvers.forEach((resolver) -> {
			resolver.addStaticVariable("fmt", formats);
			resolver.addStaticVariable("links", new Links());
			resolver.addStaticVariable("listColumns", new Columns());
			resolver.addStaticVariable("fieldOptions", new Options(texts));
			resolver.addStaticVariable("layouts", layouts);
		});
	}

}
