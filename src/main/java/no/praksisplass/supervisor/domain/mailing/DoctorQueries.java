package no.praksisplass.supervisor.domain.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.shared.PersonId;
import no.praksisplass.university.PeriodView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the GPs whom a mailing is about, by name, in one query. */
@Component
class DoctorQueries {

	private static final String COLUMNS = """
			SELECT pe.id AS person_id, concat_ws(' ', pe.given_name, pe.family_name) AS name,
			  concat_ws(', ', pr.name, m.name) AS detail, c.enabled IS FALSE AS closed,
			  EXISTS (SELECT 1 FROM supervisor_pause z WHERE z.supervisor_id = s.id AND z.university_id = :university
			    AND z.starts_on <= :to AND (z.ends_on IS NULL OR z.ends_on >= :from)) AS paused,
			""";

	private static final String FROM = """
			FROM supervisor s
			JOIN person pe ON pe.id = s.person_id
			JOIN practice pr ON pr.id = s.practice_id
			JOIN municipality m ON m.number = pr.municipality_number
			LEFT JOIN account c ON c.person_id = pe.id
			""";

	private static final String WHERE = """
			WHERE s.active AND pr.active AND (:county = '' OR m.county_number = :county)
			  AND (:text = '' OR position(lower(:text) IN lower(concat_ws(' ', pe.given_name, pe.family_name, pr.name, m.name))) > 0)
			  AND (cast(:only AS uuid) IS NULL OR pe.id = :only)
			""";

	private static final String ORDER = " ORDER BY pe.family_name, pe.given_name, pe.id";

	private final JdbcClient jdbc;

	private final Clock clock;

	DoctorQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** GPs who do not supervise, or have no account to answer with. */
	List<MailingCandidate> toInvite(MailingRequest request) {
		LocalDate today = LocalDate.now(this.clock);
		return query(COLUMNS + "false AS answered, false AS later " + FROM + WHERE
				+ " AND (NOT s.supervising OR c.id IS NULL)" + ORDER, request, today, today)
			.query(DoctorQueries::candidate)
			.list();
	}

	/** Supervisors in the arena of a period, with whether their answer counts. */
	List<MailingCandidate> toAsk(MailingRequest request, PeriodView period) {
		String answers = "LEFT JOIN counting_answer(:today) a ON a.supervisor_id = s.id AND a.period_id = :period ";
		return query(
				COLUMNS + "(a.answer <> 'LATER') IS TRUE AS answered, (a.answer = 'LATER') IS TRUE AS later " + FROM
						+ answers + WHERE + " AND s.supervising AND pr.arena = :arena" + ORDER,
				request, period.dates().from(), period.dates().to())
			.param("period", period.id().value())
			.param("today", LocalDate.now(this.clock))
			.param("arena", period.arena().name())
			.query(DoctorQueries::candidate)
			.list();
	}

	private JdbcClient.StatementSpec query(String sql, MailingRequest request, LocalDate from, LocalDate to) {
		return this.jdbc.sql(sql)
			.param("university", request.university().value())
			.param("county", request.group())
			.param("text", request.text())
			.param("only", request.only().map(PersonId::value).orElse(null))
			.param("from", from)
			.param("to", to);
	}

	private static MailingCandidate candidate(ResultSet row, int number) throws SQLException {
		return new MailingCandidate(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getString("detail"), MailingOutcome.WAITING)
			.unless(row.getBoolean("answered"), MailingOutcome.ANSWERED)
			.unless(row.getBoolean("later"), MailingOutcome.ASK_LATER)
			.unless(row.getBoolean("paused"), MailingOutcome.PAUSED)
			.unless(row.getBoolean("closed"), MailingOutcome.ACCOUNT_CLOSED);
	}

}
