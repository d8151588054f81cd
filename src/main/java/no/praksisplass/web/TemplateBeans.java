package no.praksisplass.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The beans that templates name; a configurer, so that slices of the web layer have them too. */
@Configuration(proxyBeanMethods = false)
class TemplateBeans implements WebMvcConfigurer {

	@Bean
	Texts texts(MessageSource messages) {
		return new Texts(messages);
	}

	@Bean
	Options options(Texts texts) {
		return new Options(texts);
	}

	@Bean
	Formats fmt(Texts texts) {
		return new Formats(texts);
	}

	@Bean
	Links links() {
		return new Links();
	}

	@Bean
	Layouts layout(Texts texts, ObjectProvider<Surroundings> surroundings) {
		return new Layouts(texts, surroundings);
	}

}
