package no.praksisplass.matching.domain.run;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.domain.run.RunWorker.ProblemFiles;
import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.file.ResultFile;
import no.praksisplass.matching.file.ResultWriter;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.Sha256;
import no.praksisplass.shared.StudentId;

/**
 * A result with its files, ready to be stored.
 *
 * @param assembly the problem and what its names stand for
 * @param result the result
 * @param problemFile the problem file
 * @param problemSha256 its SHA-256
 * @param resultFile the result file
 * @param resultSha256 its SHA-256
 */
public record SolvedRun(Assembly assembly, Result result, byte[] problemFile, String problemSha256, byte[] resultFile,
		String resultSha256) {

	/**
	 * Solves a problem and writes both files.
	 * @throws no.praksisplass.matching.engine.model.InfeasibleException if the pins
	 * together break a capacity
	 */
	public static SolvedRun of(Assembly assembly, SolveControl control) {
		byte[] problemFile = ProblemFiles.bytes(assembly);
		String problemSha256 = Sha256.of(problemFile);
		Result result = new Matcher().solve(assembly.problem(), control);
		ByteArrayOutputStream resultFile = new ByteArrayOutputStream();
		ResultWriter.write(new ResultFile(problemSha256, result), resultFile);
		return new SolvedRun(assembly, result, problemFile, problemSha256, resultFile.toByteArray(),
				Sha256.of(resultFile.toByteArray()));
	}

	List<Placement> placements() {
		return this.result.placements();
	}

	List<Unplaced> unplaced() {
		return this.result.unplaced();
	}

	/** The student that a placement names. */
	public StudentId student(Placement placement) {
		StudentId student = this.assembly.key().students().get(placement.student());
		if (student == null) {
			throw new IllegalStateException("No student " + placement.student());
		}
		return student;
	}

	/** The placements as a run of the round would keep them. */
	public List<RunPlacementView> placementViews(RunId run) {
		return placements().stream().map((placement) -> RunStore.stored(run, this, placement).view()).toList();
	}

	/** The seat that a placement names. */
	public AssembledSeat seat(Placement placement) {
		Map<String, AssembledSeat> seats = this.assembly.key().seats();
		AssembledSeat seat = seats.get(placement.seat());
		if (seat == null) {
			throw new IllegalStateException("No seat " + placement.seat());
		}
		return seat;
	}

}
