package no.praksisplass.agreement.domain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.NotFoundException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts that come with the product, one for each language, whose first line is the
 * title. They are a beginning for a university's own.
 */
@Component
class ShippedAgreementTexts {

	static final List<String> LANGUAGES = List.of("nb", "nn", "en");

	private final Map<String, AgreementText> texts = LANGUAGES.stream()
		.collect(Collectors.toUnmodifiableMap(Function.identity(), ShippedAgreementTexts::read));

	/**
	 * The text in a language.
	 * @throws NotFoundException if there is no such language
	 */
	AgreementText in(String language) {
		if (!this.texts.containsKey(language)) {
			throw new NotFoundException("language", language);
		}
		return Objects.requireNonNull(this.texts.get(language));
	}

	private static AgreementText read(String language) {
		try {
			String file = new ClassPathResource("agreement/" + language + ".md")
				.getContentAsString(StandardCharsets.UTF_8);
			int end = file.indexOf('\n');
			return AgreementTextCheck.checked(new AgreementText(file.substring(0, end), file.substring(end).strip()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
