package no.praksisplass.agreement.domain.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.QueueOutcome;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to those who can accept an agreement. */
@Component
class AgreementMails {

	/**
	 * A supervisor herself; for a practice its managers, and where it has none its
	 * supervisors.
	 */
	private static final String RECIPIENTS = """
			SELECT s.person_id, false AS manager FROM agreement a JOIN supervisor s ON s.id = a.supervisor_id WHERE a.id = :id
			UNION SELECT pm.person_id, true FROM agreement a JOIN practice_manager pm ON pm.practice_id = a.practice_id
			WHERE a.id = :id
			UNION SELECT s.person_id, false FROM agreement a JOIN supervisor s ON s.practice_id = a.practice_id
			WHERE a.id = :id AND s.active AND s.supervising
			AND NOT EXISTS (SELECT 1 FROM practice_manager pm WHERE pm.practice_id = a.practice_id)
			""";

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	AgreementMails(Outbox outbox, RecipientTexts texts, SiteAddress site, JdbcClient jdbc) {
		this.outbox = outbox;
		this.texts = texts;
		this.site = site;
		this.jdbc = jdbc;
	}

	/**
	 * Asks for an answer.
	 * @return to how many people it is written
	 */
	int request(AgreementId id, Agreement one) {
		AgreementText text = one.text().orElseThrow();
		String key = id + "/" + one.version();
		return Math.toIntExact(recipients(id).stream()
			.map((to) -> this.outbox.queue(new NewMessage(MessageKind.AGREEMENT_REQUEST, to.person(),
					one.universityId(), key, fields(to, id, text.title(), one.terms()))))
			.filter((outcome) -> outcome == QueueOutcome.QUEUED)
			.count());
	}

	/** Who can accept it. */
	List<Recipient> recipients(AgreementId id) {
		return this.jdbc.sql(RECIPIENTS).param("id", id.value()).query(Recipient.class).list();
	}

	private Map<MergeField, String> fields(Recipient to, AgreementId id, String title, AgreementTerms terms) {
		return Map.of(MergeField.AGREEMENT_NAME, title, MergeField.AGREEMENT_DATES,
				dates(this.texts.of(to.person()), terms.startsOn(), terms), MergeField.LINK,
				this.site.of(to.path() + "/" + id));
	}

	private static String dates(RecipientTexts.Language language, LocalDate from, AgreementTerms terms) {
		LocalDate last = terms.endsOn();
		return language.date(from) + "–" + ((last != null) ? language.date(last) : "");
	}

	/**
	 * Somebody who can accept an agreement.
	 *
	 * @param personId who
	 * @param manager whether as a practice manager
	 */
	record Recipient(UUID personId, boolean manager) {

		PersonId person() {
			return new PersonId(this.personId);
		}

		String path() {
			return this.manager ? "/practice-manager/agreements" : "/supervisor/agreements";
		}

	}

}
