package no.praksisplass.matching.domain.run;

import java.util.List;
import java.util.Map;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Unplaced;

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
record SolvedRun(Assembly assembly, Result result, byte[] problemFile, String problemSha256, byte[] resultFile,
		String resultSha256) {

	List<Placement> placements() {
		return this.result.placements();
	}

	List<Unplaced> unplaced() {
		return this.result.unplaced();
	}

	AssembledSeat seat(Placement placement) {
		Map<String, AssembledSeat> seats = this.assembly.key().seats();
		AssembledSeat seat = seats.get(placement.seat());
		if (seat == null) {
			throw new IllegalStateException("No seat " + placement.seat());
		}
		return seat;
	}

}
