package no.praksisplass.message.domain.template;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.message.MessageKind;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with the texts of their university. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class TemplateAdministration {

	private final TemplateRepository templates;

	private final ShippedTemplates shipped;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final Clock clock;

	TemplateAdministration(TemplateRepository templates, ShippedTemplates shipped, Persons persons,
			CurrentUser currentUser, Clock clock) {
		this.templates = templates;
		this.shipped = shipped;
		this.persons = persons;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The kinds that a university writes, with the languages in which it has its own
	 * text.
	 */
	public List<KindRow> kinds(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		Map<MessageKind, Map<String, Boolean>> own = new HashMap<>();
		this.templates.newest(university.value())
			.forEach((template) -> own.computeIfAbsent(template.key().kind(), (kind) -> new HashMap<>())
				.put(template.key().language().getLanguage(), template.text().isPresent()));
		return Arrays.stream(MessageKind.values())
			.filter((kind) -> !kind.withoutUniversity())
			.map((kind) -> new KindRow(kind, Languages.CODES.stream()
				.map((code) -> new KindRow.InLanguage(code, own.getOrDefault(kind, Map.of()).getOrDefault(code, false)))
				.toList()))
			.toList();
	}

	/**
	 * The text that counts, and the versions before it.
	 * @throws NotFoundException if the kind is not the university's to write
	 */
	public TemplateDetails show(TemplateKey key) {
		List<MessageTemplate> versions = versions(key);
		Map<?, PersonView> writers = this.persons
			.findAll(versions.stream().map(MessageTemplate::writtenBy).distinct().toList());
		Optional<MessageTemplate> newest = versions.stream().findFirst();
		TemplateText text = newest.flatMap(MessageTemplate::text).orElseGet(() -> shipped(key));
		return new TemplateDetails(key, text, newest.map(MessageTemplate::number).orElse(0),
				newest.flatMap(MessageTemplate::text).isPresent(), versions.stream().map((version) -> {
					PersonView writer = writers.get(version.writtenBy());
					return new TemplateDetails.Version(version.number(), (writer != null) ? writer.name() : "",
							version.writtenAt(), version.text().orElseGet(() -> shipped(key)),
							version.text().isPresent());
				}).toList());
	}

	/** The text that comes with the product. */
	public TemplateText shipped(TemplateKey key) {
		return this.shipped.get(key.kind(), key.language());
	}

	/**
	 * Keeps a text as the newest version.
	 * @param seen the number of the version that the text is based on, 0 for none
	 * @throws RuleViolation if the text cannot be sent
	 * @throws OptimisticLockingFailureException if there is a newer version
	 */
	@Transactional
	public void save(TemplateKey key, int seen, TemplateText text) {
		add(key, seen, Optional.of(TemplateCheck.checked(key.kind(), text)));
	}

	/**
	 * Lets the text that comes with the product count again; the university's versions
	 * are kept.
	 * @throws OptimisticLockingFailureException if there is a newer version
	 */
	@Transactional
	public void restore(TemplateKey key, int seen) {
		add(key, seen, Optional.empty());
	}

	private void add(TemplateKey key, int seen, Optional<TemplateText> text) {
		int newest = versions(key).stream().findFirst().map(MessageTemplate::number).orElse(0);
		if (newest != seen) {
			throw new OptimisticLockingFailureException("template " + key + " has a newer version");
		}
		try {
			this.templates.saveAndFlush(new MessageTemplate(key, seen + 1, text, this.currentUser.require().personId(),
					this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new OptimisticLockingFailureException("template " + key + " got a newer version meanwhile", ex);
		}
	}

	private List<MessageTemplate> versions(TemplateKey key) {
		this.currentUser.requireCoordinatorOf(key.university());
		Locale language = key.language();
		if (key.kind().withoutUniversity()) {
			throw new NotFoundException("template", key);
		}
		return this.templates.findByUniversityIdAndKindAndLanguageOrderByNumberDesc(key.university().value(),
				key.kind(), language.getLanguage());
	}

}
