package no.praksisplass.matching.domain.result;

import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.security.SensitiveReadings;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the files of a run. They hold wishes, journeys from home and priorities that
 * may come from health, under names that only the product can resolve; every hand-out is
 * kept in the trail.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class FileService {

	private final RunAccess access;

	private final Runs runs;

	private final SensitiveReadings readings;

	FileService(RunAccess access, Runs runs, SensitiveReadings readings) {
		this.access = access;
		this.runs = runs;
		this.readings = readings;
	}

	/**
	 * @throws NotFoundException if the run has no result
	 */
	public Download problem(RunId id) {
		RunView run = this.access.run(id);
		byte[] content = this.runs.problemFile(id).orElseThrow(() -> new NotFoundException("problem of run", id));
		return handOut(run, "problem", content);
	}

	/**
	 * @throws NotFoundException if the run has no result
	 */
	public Download result(RunId id) {
		RunView run = this.access.run(id);
		byte[] content = this.runs.resultFile(id).orElseThrow(() -> new NotFoundException("result of run", id));
		return handOut(run, "result", content);
	}

	private Download handOut(RunView run, String kind, byte[] content) {
		this.readings.note("run_files", run.id().value(), run.universityId());
		return new Download(kind + "-" + run.number() + ".json", content);
	}

	/**
	 * A file to download.
	 *
	 * @param name its name
	 * @param content its bytes
	 */
	public record Download(String name, byte[] content) {
	}

}
