package no.praksisplass.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Formats, languages, lists and static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatter(new DayFormatter());
		registry.addFormatter(new DayTimeFormatter());
		registry.addFormatter(new MomentFormatter());
		registry.addFormatter(new DecimalFormatter());
		registry.addConverterFactory(new TypedIdConverter());
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PagingResolver());
	}

	/**
	 * The hash of a file, or the version of its library, is in its address, so that a
	 * browser keeps it for as long as it is right. Files are only looked for in these
	 * folders: under a handler of all addresses, each link on a page would be looked up
	 * in every library.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(KEPT)
			.resourceChain(true);
		for (String folder : List.of("css", "js", "images")) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setCacheControl(KEPT)
				.resourceChain(true)
				.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
		}
	}

	@Bean
	LocaleResolver localeResolver() {
		return new LanguageResolver();
	}

}
