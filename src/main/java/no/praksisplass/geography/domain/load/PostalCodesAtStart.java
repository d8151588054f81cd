package no.praksisplass.geography.domain.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.ImportReport;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.domain.GeographyProperties;
import no.praksisplass.geography.domain.PostalCodeTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the postal codes from the configured file at the first start. A file that cannot
 * be used stops the start: whoever named it wants to know. Of several instances starting
 * at once, one loads.
 */
@Component
class PostalCodesAtStart implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(PostalCodesAtStart.class);

	private final GeographyProperties properties;

	private final GeographyLoader loader;

	private final PostalCodeTable postalCodes;

	private final MessageSource messages;

	PostalCodesAtStart(GeographyProperties properties, GeographyLoader loader, PostalCodeTable postalCodes,
			MessageSource messages) {
		this.properties = properties;
		this.loader = loader;
		this.postalCodes = postalCodes;
		this.messages = messages;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		Resource file = this.properties.postalCodesFile();
		if (file == null) {
			return;
		}
		this.postalCodes.lock();
		if (this.postalCodes.isEmpty()) {
			load(file);
		}
	}

	private void load(Resource file) {
		try (InputStream stream = file.getInputStream()) {
			ImportReport report = this.loader.loadPostalCodes(stream);
			logger.info("Loaded {} postal codes from {}", report.rows(), file);
			if (!report.notes().isEmpty()) {
				logger.warn("Left out of {}:{}", file, told(report.notes()));
			}
		}
		catch (InvalidFileException ex) {
			throw new IllegalStateException("No postal codes loaded from " + file + ":" + told(ex.problems()), ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException("No postal codes loaded: cannot read " + file, ex);
		}
	}

	private String told(List<FileProblem> problems) {
		return problems.stream()
			.map(problem -> "\n  line " + problem.line() + ": "
					+ this.messages.getMessage(problem.messageKey(), problem.arguments().toArray(),
							problem.messageKey(), Locale.ENGLISH))
			.collect(Collectors.joining());
	}

}
