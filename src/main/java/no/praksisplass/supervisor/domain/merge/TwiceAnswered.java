package no.praksisplass.supervisor.domain.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Said;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the periods and courses to which both of two supervisors have answered. */
@Component
class TwiceAnswered {

	private final JdbcClient jdbc;

	TwiceAnswered(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Two> find(SupervisorId away, SupervisorId kept) {
		return this.jdbc
			.sql("""
					SELECT false AS standing, t.id AS about, t.university_id, t.name, t.starts_on, k.answer AS k_answer, k.seats AS k_seats,
					  k.given_at AS k_at, a.answer AS a_answer, a.seats AS a_seats, a.given_at AS a_at
					FROM availability a JOIN availability k ON k.period_id = a.period_id JOIN placement_period t ON t.id = a.period_id
					WHERE a.supervisor_id = :away AND k.supervisor_id = :kept
					UNION ALL
					SELECT true, c.id, c.university_id, c.name, NULL, 'YES', k.seats, k.given_at, 'YES', a.seats, a.given_at
					FROM standing_yes a JOIN standing_yes k ON k.course_id = a.course_id JOIN course c ON c.id = a.course_id
					WHERE a.supervisor_id = :away AND k.supervisor_id = :kept
					ORDER BY standing, starts_on, name, about
					""")
			.param("away", away.value())
			.param("kept", kept.value())
			.query(TwiceAnswered::row)
			.list();
	}

	/** Answers to other universities are nobody's to read: told as a number. */
	static Clash ofOthers(long count) {
		return Clash.byItself("answers", Said.of("supervisor.merge.answers.others", count));
	}

	private static Two row(ResultSet row, int number) throws SQLException {
		return new Two(row.getBoolean("standing"), row.getObject("about", UUID.class),
				new UniversityId(row.getObject("university_id", UUID.class)), row.getString("name"), given(row, "k_"),
				given(row, "a_"));
	}

	private static Given given(ResultSet row, String prefix) throws SQLException {
		return new Given(Answer.valueOf(row.getString(prefix + "answer")), row.getInt(prefix + "seats"),
				row.getTimestamp(prefix + "at").toInstant());
	}

	/**
	 * Two answers to the same.
	 *
	 * @param standing whether to a course, else to a period
	 * @param of the course or period
	 * @param university whose it is
	 * @param name what it is called
	 * @param kept the answer of the one kept
	 * @param away the other's
	 */
	record Two(boolean standing, UUID of, UniversityId university, String name, Given kept, Given away) {

		String id() {
			return (this.standing ? "standing." : "answer.") + this.of;
		}

		Side newer() {
			return this.away.at().isAfter(this.kept.at()) ? Side.AWAY : Side.KEPT;
		}

		Clash clash() {
			return Clash.chosen(id(),
					Said.of(this.standing ? "supervisor.merge.standing" : "supervisor.merge.answer", this.name),
					this.kept.said(), this.away.said());
		}

	}

	/**
	 * What was answered.
	 *
	 * @param answer the answer
	 * @param seats how many students
	 * @param at when
	 */
	record Given(Answer answer, int seats, Instant at) {

		Said said() {
			return Said.of("supervisor.merge.given", this.answer, this.seats, this.at);
		}

	}

}
