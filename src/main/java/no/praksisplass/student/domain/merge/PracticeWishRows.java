package no.praksisplass.student.domain.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes for a practice, conflicts with it and earlier stays there. */
@Component
class PracticeWishRows implements PracticeMerging {

	private static final String STUDENTS = "(SELECT s.university_id FROM student s WHERE s.id = r.student_id)";

	private static final String WISHED_TWICE = """
			SELECT count(*) FROM wish a JOIN wish k ON k.wish_list_id = a.wish_list_id AND k.period_id IS NOT DISTINCT FROM a.period_id
			JOIN wish_list l ON l.id = a.wish_list_id JOIN student s ON s.id = l.student_id
			WHERE a.practice_id = :away AND k.practice_id = :kept AND s.university_id = ANY(:own)
			""";

	/** Of two wishes that become one the better stands; those after it move up. */
	private static final String DROP_WORSE_WISH = """
			WITH worse AS (
			  DELETE FROM wish w USING wish o
			  WHERE w.wish_list_id = o.wish_list_id AND w.period_id IS NOT DISTINCT FROM o.period_id AND w.rank > o.rank
			    AND (w.practice_id = :away AND o.practice_id = :kept OR w.practice_id = :kept AND o.practice_id = :away)
			  RETURNING w.id, w.wish_list_id, w.rank)
			UPDATE wish SET rank = rank - (SELECT count(*) FROM worse WHERE worse.wish_list_id = wish.wish_list_id AND worse.rank < wish.rank)
			WHERE EXISTS (SELECT 1 FROM worse WHERE worse.wish_list_id = wish.wish_list_id AND worse.rank < wish.rank)
			  AND NOT EXISTS (SELECT 1 FROM worse WHERE worse.id = wish.id)
			""";

	private static final String DROP_SAME_CONFLICT = """
			DELETE FROM student_conflict a USING student_conflict k
			WHERE a.practice_id = :away AND k.practice_id = :kept AND k.student_id = a.student_id
			""";

	private final JdbcClient jdbc;

	private final Pointers pointers;

	PracticeWishRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc, Pointer.plain("wish", "practice_id", "student.merge.held.wishes")
			.ownedBy(
					"""
							(SELECT s.university_id FROM wish_list l JOIN student s ON s.id = l.student_id WHERE l.id = r.wish_list_id)"""),
				Pointer.plain("student_conflict", "practice_id", "student.merge.held.conflicts").ownedBy(STUDENTS),
				Pointer.plain("student_earlier_placement", "practice_id", "student.merge.held.earlier")
					.ownedBy(STUDENTS));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(PracticeId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(PracticeId away, PracticeId kept, Set<UniversityId> own) {
		Long both = this.jdbc.sql(WISHED_TWICE)
			.param("away", away.value())
			.param("kept", kept.value())
			.param("own", own.stream().map(UniversityId::value).toArray(UUID[]::new))
			.query(Long.class)
			.single();
		return (both == 0) ? List.of() : List.of(Clash.byItself("wishes", Said.of("student.merge.wishes", both)));
	}

	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		this.jdbc.sql(DROP_WORSE_WISH).param("away", away.value()).param("kept", kept.value()).update();
		this.jdbc.sql(DROP_SAME_CONFLICT).param("away", away.value()).param("kept", kept.value()).update();
		this.pointers.move(away.value(), kept.value());
	}

}
