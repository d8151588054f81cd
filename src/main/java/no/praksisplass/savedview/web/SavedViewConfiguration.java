package no.praksisplass.savedview.web;

import java.util.Arrays;

import no.praksisplass.savedview.domain.SavedViews;
import no.praksisplass.savedview.domain.ViewedList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template the variable {@code views}, and lists the view that they open
 * with.
 */
@Configuration(proxyBeanMethods = false)
class SavedViewConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<SavedViews> views;

	SavedViewConfiguration(ObjectProvider<SavedViews> views) {
		this.views = views;
	}

	@Bean
	static SmartInitializingSingleton viewsVariable(ObjectProvider<ThymeleafViewResolver> resolvers,
			ObjectProvider<SavedViews> views) {
		return () -> views.ifAvailable((kept) -> resolvers
			.forEach((resolver) -> resolver.addStaticVariable("views", new SavedViewWords(kept))));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OpeningView(this.views))
			.addPathPatterns(Arrays.stream(ViewedList.values()).map(ViewedList::path).toList());
	}

}
