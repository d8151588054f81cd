package no.praksisplass.matching.domain.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.domain.assembly.PinImpossibleException;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Knows which runs are built on older data. That is found by assembling the round anew
 * and comparing the files; the answer is remembered, and stands for as long as the
 * database says that nothing has changed since and the day is the same.
 */
@Component
class OlderData {

	private final Assembler assembler;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<RunId, Known> known = new ConcurrentReferenceHashMap<>();

	OlderData(Assembler assembler, JdbcClient jdbc, Clock clock) {
		this.assembler = assembler;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The present moment, to be taken before what is worked out from the data is read.
	 */
	Moment now() {
		return new Moment(this.jdbc.sql("SELECT pg_current_snapshot()::text").query(String.class).single(),
				LocalDate.now(this.clock));
	}

	/** Remembers that a run's problem file was made from what stood there at a moment. */
	void madeAt(RunId run, String problemSha256, Moment moment) {
		this.known.put(run, new Known(problemSha256, moment, false));
	}

	/** Whether the round is no longer what the solved run was made from. */
	@Transactional(readOnly = true)
	public boolean isUnder(RunView run, RunOutcome outcome, RoundView round) {
		Known before = this.known.get(run.id());
		if (before != null && before.problemSha256().equals(outcome.problemSha256()) && stands(before.moment())) {
			return before.older();
		}
		Known found = new Known(outcome.problemSha256(), now(), differs(outcome, round));
		this.known.put(run.id(), found);
		return found.older();
	}

	private boolean stands(Moment moment) {
		return moment.day().equals(LocalDate.now(this.clock))
				&& !this.jdbc.sql("SELECT history.changed_since(CAST(:moment AS pg_snapshot))")
					.param("moment", moment.snapshot())
					.query(Boolean.class)
					.single();
	}

	private boolean differs(RunOutcome outcome, RoundView round) {
		try {
			return !Sha256.of(RunWorker.ProblemFiles.bytes(this.assembler.assemble(round)))
				.equals(outcome.problemSha256());
		}
		catch (PinImpossibleException ex) {
			return true;
		}
	}

	/**
	 * A moment of the database.
	 *
	 * @param snapshot which transactions had ended, as PostgreSQL writes it
	 * @param day the date, as some of what counts ends with a day
	 */
	record Moment(String snapshot, LocalDate day) {
	}

	/**
	 * What was found about a run.
	 *
	 * @param problemSha256 of its problem file
	 * @param moment from when on it stands
	 * @param older whether the run was built on older data then
	 */
	private record Known(String problemSha256, Moment moment, boolean older) {
	}

}
