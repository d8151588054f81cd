package no.praksisplass.matching.domain.run;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.domain.assembly.PinImpossibleException;
import no.praksisplass.matching.domain.run.OlderData.Moment;
import no.praksisplass.matching.engine.model.CancelledException;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.file.ProblemWriter;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes a run: reads the round, solves it and stores the result, whatever happens
 * meanwhile.
 */
@Component
class RunWorker {

	private static final Logger logger = LoggerFactory.getLogger(RunWorker.class);

	private final RunStore store;

	private final Assembler assembler;

	private final RunFiles files;

	private final OlderData olderData;

	RunWorker(RunStore store, Assembler assembler, RunFiles files, OlderData olderData) {
		this.store = store;
		this.assembler = assembler;
		this.files = files;
		this.olderData = olderData;
	}

	/**
	 * Makes a run, if it has not ended. Safe to be called twice, also at the same time.
	 */
	void work(RunId run) {
		UUID owner = UUID.randomUUID();
		Moment before = this.olderData.now();
		Optional<RoundView> round = this.store.start(run, owner);
		if (round.isEmpty()) {
			return;
		}
		try {
			SolvedRun solved = solve(run, owner, round.get());
			this.store.solved(run, owner, round.get(), solved);
			this.olderData.madeAt(run, solved.problemSha256(), before);
			keepGains(run, solved);
		}
		catch (CancelledException ex) {
			this.store.cancelled(run, owner);
		}
		catch (InfeasibleException ex) {
			fail(run, owner, RunStatus.INFEASIBLE, "matching.run.failure.infeasible", ex.capacityId());
		}
		catch (PinImpossibleException ex) {
			fail(run, owner, RunStatus.FAILED, "matching.run.failure.pin", String.valueOf(ex.getMessage()));
		}
		catch (NotSupportedException ex) {
			fail(run, owner, RunStatus.FAILED, "matching.run.failure.not-supported", "");
		}
		catch (RuntimeException ex) {
			String reference = UUID.randomUUID().toString();
			logger.error("Run {} failed, reference {}", run, reference, ex);
			fail(run, owner, RunStatus.FAILED, "matching.run.failure.unexpected", reference);
		}
	}

	private SolvedRun solve(RunId run, UUID owner, RoundView round) {
		RunControl control = new RunControl((done, total) -> this.store.goOn(run, owner, done, total));
		return SolvedRun.of(this.assembler.assemble(round), control);
	}

	/** The result is stored and shown by now; without the gains it stands as well. */
	private void keepGains(RunId run, SolvedRun solved) {
		try {
			this.files.storeGains(run, solved.resultSha256(),
					RunGains.of(solved.assembly().problem(), solved.result(), solved.assembly().key()));
		}
		catch (RuntimeException ex) {
			logger.warn("No gains of run {}", run, ex);
		}
	}

	private void fail(RunId run, UUID owner, RunStatus status, String messageKey, String detail) {
		this.store.failed(run, owner, new RunFailure(status, messageKey, detail));
	}

	/** Problems as files. */
	static final class ProblemFiles {

		private ProblemFiles() {
		}

		static byte[] bytes(Assembly assembly) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			ProblemWriter.write(assembly.problem(), file);
			return file.toByteArray();
		}

	}

}
