package no.praksisplass.matching.domain.result;

import java.util.List;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the bottlenecks of a result in the words of the round. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class BottleneckService {

	private final RunAccess access;

	private final Runs runs;

	private final Names names;

	BottleneckService(RunAccess access, Runs runs, Names names) {
		this.access = access;
		this.runs = runs;
		this.names = names;
	}

	/**
	 * @throws NotFoundException if the run has no result
	 */
	public List<BottleneckView> bottlenecks(RunId id) {
		RunView run = this.access.run(id);
		Result result = this.runs.result(id).orElseThrow(() -> new NotFoundException("result of run", id));
		if (result.bottlenecks().isEmpty()) {
			return List.of();
		}
		RunKey key = this.runs.key(id).orElseThrow();
		Directory directory = this.names.of(this.access.round(run.roundId()), List.of(),
				key.seats().values().stream().map(AssembledSeat::supervisor).toList(),
				key.seats().values().stream().map(AssembledSeat::practice).toList());
		BottleneckWords words = new BottleneckWords(key, directory);
		return result.bottlenecks().stream().map(words::view).toList();
	}

}
