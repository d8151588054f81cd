package no.praksisplass.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads every file under {@code messages}, so that a feature brings its texts by adding
 * files.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration implements WebMvcConfigurer {

	@Bean
	static MessageSource messageSource() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		String[] basenames = Arrays.stream(files)
			.map((file) -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_[a-z]{2})?\\.properties$", ""))
			.distinct()
			.sorted()
			.map((name) -> "messages/" + name)
			.toArray(String[]::new);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(basenames);
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
