package no.praksisplass.agreement.domain.readiness;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells both parties, sixty days before, that an agreement runs out which nothing
 * replaces. Each is told once: the outbox knows the agreement.
 */
@Component
class Renewals {

	private static final String ENDING = """
			SELECT a.id, a.university_id, a.title, a.starts_on, a.ends_on, a.sent_by FROM agreement a
			WHERE a.status = 'ACCEPTED' AND a.ends_on BETWEEN :today AND CAST(:today AS date) + 60
			AND NOT EXISTS (SELECT 1 FROM agreement b WHERE b.replaces_id = a.id) ORDER BY a.reference
			""";

	private final WaitingParties parties;

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final Clock clock;

	Renewals(WaitingParties parties, Outbox outbox, RecipientTexts texts, SiteAddress site, JdbcClient jdbc,
			Clock clock) {
		this.parties = parties;
		this.outbox = outbox;
		this.texts = texts;
		this.site = site;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes to those who are not told yet. */
	@Transactional
	public void tell() {
		List<Ending> ending = this.jdbc.sql(ENDING)
			.param("today", Date.valueOf(LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY)))
			.query(Ending.class)
			.list();
		for (Ending one : ending) {
			write(one, one.sentBy(), "/coordinator/agreements");
			this.parties.of(List.of(one.id())).forEach((party) -> write(one, party.personId(), party.path()));
		}
	}

	private void write(Ending one, UUID person, String path) {
		PersonId to = new PersonId(person);
		String dates = this.texts.of(to).dates(new DateRange(one.startsOn(), one.endsOn()));
		this.outbox.queue(new NewMessage(MessageKind.AGREEMENT_RENEWAL, to, new UniversityId(one.universityId()),
				one.id().toString(), Map.of(MergeField.AGREEMENT_NAME, one.title(), MergeField.AGREEMENT_DATES, dates,
						MergeField.LINK, this.site.of(path + "/" + one.id()))));
	}

	/** An agreement that runs out. */
	record Ending(UUID id, UUID universityId, String title, LocalDate startsOn, LocalDate endsOn, UUID sentBy) {
	}

}
