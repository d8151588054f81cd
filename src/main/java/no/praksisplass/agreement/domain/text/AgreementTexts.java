package no.praksisplass.agreement.domain.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.party.Parties;
import no.praksisplass.agreement.domain.party.Party;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with the texts of their university's agreements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class AgreementTexts {

	private final StoredTextRepository texts;

	private final ShippedAgreementTexts shipped;

	private final AgreementWriter writer;

	private final Parties parties;

	private final Universities universities;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final Clock clock;

	AgreementTexts(StoredTextRepository texts, ShippedAgreementTexts shipped, AgreementWriter writer, Parties parties,
			Universities universities, Persons persons, CurrentUser currentUser, Clock clock) {
		this.texts = texts;
		this.shipped = shipped;
		this.writer = writer;
		this.parties = parties;
		this.universities = universities;
		this.persons = persons;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** How many versions of its own a university has, by kind of party and language. */
	public Map<String, Integer> own(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		Map<String, Integer> own = new HashMap<>();
		this.texts.findByUniversityId(university.value())
			.forEach((text) -> own.merge(text.partyKind() + "." + text.language(), text.number(), Math::max));
		return own;
	}

	/**
	 * The text that counts, and the university's versions.
	 * @throws NotFoundException if there is no such language
	 */
	public TextDetails show(TextKey key) {
		this.currentUser.requireCoordinatorOf(key.university());
		AgreementText first = this.shipped.in(key.language());
		List<StoredText> versions = versions(key);
		Map<PersonId, PersonView> writers = this.persons
			.findAll(versions.stream().map(StoredText::writtenBy).distinct().toList());
		StoredText newest = versions.isEmpty() ? null : versions.get(0);
		return new TextDetails(key, (newest != null) ? newest.text() : first, (newest != null) ? newest.number() : 0,
				versions.stream().map((version) -> {
					PersonView writer = writers.get(version.writtenBy());
					return new TextDetails.Version(version.number(), (writer != null) ? writer.name() : "",
							version.writtenAt(), version.text());
				}).toList());
	}

	/**
	 * Keeps a text as the newest version. Agreements that are sent already keep theirs.
	 * @param seen the number of the version that the text is based on, 0 for none
	 * @throws RuleViolation if the text cannot be used
	 * @throws OptimisticLockingFailureException if there is a newer version
	 */
	@Transactional
	public void save(TextKey key, int seen, AgreementText text) {
		AgreementText checked = AgreementTextCheck.checked(text);
		if (show(key).number() != seen) {
			throw new OptimisticLockingFailureException("text " + key + " has a newer version");
		}
		try {
			this.texts.saveAndFlush(new StoredText(key, seen + 1, checked, this.currentUser.require().personId(),
					this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new OptimisticLockingFailureException("text " + key + " got a newer version meanwhile", ex);
		}
	}

	/**
	 * What the text would say to the first party with such a name, with made-up terms.
	 * @throws RuleViolation if the text cannot be used or nobody has such a name
	 */
	public AgreementText preview(TextKey key, AgreementText text, String name) {
		this.currentUser.requireCoordinatorOf(key.university());
		AgreementText checked = AgreementTextCheck.checked(text);
		Party party = this.parties.search(key.party(), name, 1)
			.stream()
			.findFirst()
			.orElseThrow(() -> RuleViolation.onField("recipient", "agreement.text.nobody"));
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		return this.writer.fill(checked, university(key.university()), party,
				new AgreementTerms(key.language(), today, today.plusYears(2).minusDays(1), "2026/123", 3, 1, null));
	}

	/** The text of an agreement as it is sent now, with its fields filled in. */
	@PreAuthorize("hasAnyRole('COORDINATOR', 'SYSTEM')")
	public AgreementText filled(UniversityId university, PartyKind kind, Party party, AgreementTerms terms) {
		this.currentUser.requireCoordinatorOf(university);
		AgreementText text = versions(new TextKey(university, kind, terms.language())).stream()
			.findFirst()
			.map(StoredText::text)
			.orElseGet(() -> this.shipped.in(terms.language()));
		return this.writer.fill(text, university(university), party, terms);
	}

	private UniversityView university(UniversityId id) {
		return this.universities.find(id).orElseThrow(() -> new NotFoundException("university", id));
	}

	private List<StoredText> versions(TextKey key) {
		return this.texts.findByUniversityIdAndPartyKindAndLanguageOrderByNumberDesc(key.university().value(),
				key.party(), key.language());
	}

}
