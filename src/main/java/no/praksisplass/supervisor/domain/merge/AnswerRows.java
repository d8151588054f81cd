package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorMerging;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What supervisors answered. Of two answers to one period, or two standing ones to one
 * course, one stands: of the own universities' the one chosen, else the newer. First of
 * all, so that who counts seats finds the answers that stand.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerRows implements SupervisorMerging {

	private final JdbcClient jdbc;

	private final Pointers pointers;

	private final TwiceAnswered twice;

	AnswerRows(JdbcClient jdbc, TwiceAnswered twice) {
		this.jdbc = jdbc;
		this.twice = twice;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("availability", "supervisor_id", "supervisor.merge.held.answers")
					.ownedBy("(SELECT t.university_id FROM placement_period t WHERE t.id = r.period_id)"),
				Pointer.versioned("standing_yes", "supervisor_id", "supervisor.merge.held.standing")
					.ownedBy("(SELECT c.university_id FROM course c WHERE c.id = r.course_id)"),
				Pointer.versioned("availability", "co_supervisor_id", ""),
				Pointer.versioned("standing_yes", "co_supervisor_id", ""));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(SupervisorId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(SupervisorId away, SupervisorId kept, Set<UniversityId> own) {
		List<TwiceAnswered.Two> both = this.twice.find(away, kept);
		long others = both.stream().filter((two) -> !own.contains(two.university())).count();
		return Stream
			.concat(both.stream().filter((two) -> own.contains(two.university())).map(TwiceAnswered.Two::clash),
					(others == 0) ? Stream.empty() : Stream.of(TwiceAnswered.ofOthers(others)))
			.toList();
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		for (TwiceAnswered.Two two : this.twice.find(away, kept)) {
			Side stands = own.contains(two.university()) ? choices.of(two.id()).orElse(two.newer()) : two.newer();
			setAside(two, ((stands == Side.KEPT) ? away : kept).value());
		}
		for (String table : List.of("availability", "standing_yes")) {
			this.jdbc.sql("UPDATE " + table + " SET co_supervisor_id = NULL, version = version + 1 "
					+ "WHERE supervisor_id = :one AND co_supervisor_id = :other OR supervisor_id = :other AND co_supervisor_id = :one")
				.param("one", away.value())
				.param("other", kept.value())
				.update();
		}
		this.pointers.move(away.value(), kept.value());
	}

	/** The trail keeps what it said. */
	private void setAside(TwiceAnswered.Two two, UUID supervisor) {
		String of = two.standing() ? "standing_yes WHERE course_id" : "availability WHERE period_id";
		this.jdbc.sql("DELETE FROM " + of + " = :of AND supervisor_id = :supervisor")
			.param("of", two.of())
			.param("supervisor", supervisor)
			.update();
	}

}
