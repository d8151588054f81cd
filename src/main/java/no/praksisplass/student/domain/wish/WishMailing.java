package no.praksisplass.student.domain.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MailingSource;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.Universities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the students of a round for their wishes, those whom a granted application keeps
 * from all of its periods left out, and reminds those who have delivered none.
 */
@Component
class WishMailing implements MailingSource {

	private static final String STUDENTS = """
			SELECT pe.id AS person_id, concat_ws(' ', pe.given_name, pe.family_name) AS name,
			  concat_ws(', ', s.cohort, k.name) AS detail, c.enabled IS FALSE AS closed,
			  EXISTS (SELECT 1 FROM wish_list w WHERE w.student_id = s.id AND w.round_id = :round) AS answered
			FROM student s
			JOIN person pe ON pe.id = s.person_id
			JOIN campus k ON k.id = s.campus_id
			LEFT JOIN account c ON c.person_id = pe.id
			WHERE s.active AND s.university_id = :university
			  AND EXISTS (SELECT 1 FROM student_period t WHERE t.student_id = s.id AND t.period_id = ANY(:periods)
			    AND NOT EXISTS (SELECT 1 FROM special_consideration g
			      WHERE g.student_id = s.id
			        AND EXISTS (SELECT 1 FROM special_consideration_period o WHERE o.consideration_id = g.id)
			        AND NOT EXISTS (SELECT 1 FROM special_consideration_period o
			          WHERE o.consideration_id = g.id AND o.period_id = t.period_id)))
			  AND (:campus = '' OR s.campus_id::text = :campus)
			  AND (:text = '' OR position(lower(:text) IN
			    lower(concat_ws(' ', pe.given_name, pe.family_name, s.student_number, s.cohort))) > 0)
			  AND (cast(:only AS uuid) IS NULL OR pe.id = :only)
			ORDER BY pe.family_name, pe.given_name, pe.id""";

	private final Rounds rounds;

	private final Universities universities;

	private final SignInLinks links;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final Clock clock;

	WishMailing(Rounds rounds, Universities universities, SignInLinks links, RecipientTexts texts, SiteAddress site,
			JdbcClient jdbc, Clock clock) {
		this.rounds = rounds;
		this.universities = universities;
		this.links = links;
		this.texts = texts;
		this.site = site;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<MessageKind> kinds() {
		return List.of(MessageKind.WISH_REQUEST, MessageKind.WISH_REMINDER);
	}

	@Override
	public boolean hasTopics(MessageKind kind) {
		return true;
	}

	/** The rounds that take wishes now. */
	@Override
	public List<MailingChoice> topics(UniversityId university, MessageKind kind) {
		return this.rounds.ofUniversity(university)
			.stream()
			.filter(this::isOpen)
			.map((round) -> new MailingChoice(round.id().toString(), round.name()))
			.toList();
	}

	/** Campuses. */
	@Override
	public List<MailingChoice> groups(UniversityId university, MessageKind kind) {
		return this.universities.campuses(university)
			.stream()
			.map((campus) -> new MailingChoice(campus.id().toString(), campus.name()))
			.toList();
	}

	@Override
	public List<MailingCandidate> candidates(MailingRequest request) {
		RoundView round = round(request);
		if (!isOpen(round)) {
			return List.of();
		}
		return this.jdbc.sql(STUDENTS)
			.param("round", round.id().value())
			.param("university", request.university().value())
			.param("periods", round.periods().stream().map(PeriodId::value).toArray(UUID[]::new))
			.param("campus", request.group())
			.param("text", request.text())
			.param("only", request.only().map(PersonId::value).orElse(null))
			.query(WishMailing::candidate)
			.list();
	}

	@Override
	public Map<MergeField, String> fields(MailingRequest request, PersonId to) {
		RoundView round = round(request);
		RecipientTexts.Language language = this.texts.of(to);
		SignInLink link = this.links.invite(to, RoleGrant.at(request.university(), Role.STUDENT),
				SignInLinks.INVITATION);
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.ROUND_NAME, round.name());
		fields.put(MergeField.DEADLINE, language.moment(round.wishesCloseAt()));
		fields.put(MergeField.LINK, this.site.of(link.path()));
		fields.put(MergeField.EXPIRES_AT, language.moment(link.expiresAt()));
		return fields;
	}

	private RoundView round(MailingRequest request) {
		RoundId id = new RoundId(UUID.fromString(request.topic()));
		return this.rounds.find(id)
			.filter((round) -> round.universityId().equals(request.university()))
			.orElseThrow(() -> new NotFoundException("round", id));
	}

	private boolean isOpen(RoundView round) {
		return WishWindow.at(round, this.clock.instant()) == WishWindow.OPEN;
	}

	private static MailingCandidate candidate(ResultSet row, int number) throws SQLException {
		return new MailingCandidate(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getString("detail"), MailingOutcome.WAITING)
			.unless(row.getBoolean("answered"), MailingOutcome.ANSWERED)
			.unless(row.getBoolean("closed"), MailingOutcome.ACCOUNT_CLOSED);
	}

}
