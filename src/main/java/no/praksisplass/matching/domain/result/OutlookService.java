package no.praksisplass.matching.domain.result;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.ExclusionReason;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.StudentOutlook.Excluded;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a run had to choose from for a student, and why it is not better, from the
 * very files of the run. The student's wishes for places out of reach are today's.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class OutlookService {

	private static final Comparator<Excluded> WISHED_FIRST = Comparator
		.comparing(Excluded::wishRank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
		.thenComparing(Excluded::reason)
		.thenComparing(Excluded::practice);

	private final RunAccess access;

	private final Runs runs;

	private final ResultService results;

	private final Names names;

	private final Wishes wishes;

	OutlookService(RunAccess access, Runs runs, ResultService results, Names names, Wishes wishes) {
		this.access = access;
		this.runs = runs;
		this.results = results;
		this.names = names;
		this.wishes = wishes;
	}

	/**
	 * @throws NotFoundException if the run has no result or the student is not in it
	 */
	public StudentOutlook outlook(RunId id, StudentId student) {
		RunView run = this.access.run(id);
		RunKey key = this.runs.key(id).orElseThrow(() -> new NotFoundException("result of run", id));
		String name = key.nameOf(student).orElseThrow(() -> new NotFoundException("student of the run", student));
		Problem problem = this.runs.problem(id).orElseThrow();
		Result result = this.runs.result(id).orElseThrow();
		Directory directory = this.names.of(this.access.round(run.roundId()), List.of(student),
				key.seats().values().stream().map(AssembledSeat::supervisor).toList(),
				key.seats().values().stream().map(AssembledSeat::practice).toList());
		ResultRow row = this.results.row(id, student);
		OutlookReasons reasons = new OutlookReasons(problem, result, name);
		return new StudentOutlook(row,
				new OutlookCandidates(problem, result, key, directory, reasons).of(name, row.place()),
				excluded(key, directory, name, this.wishes.of(run.roundId(), student)),
				reasons.held(new BottleneckWords(key, directory)), problem.settings().unwishedRank());
	}

	private static List<Excluded> excluded(RunKey key, Directory directory, String student, List<WishView> wishes) {
		Map<Excluded, Set<String>> periods = new HashMap<>();
		key.exclusions().getOrDefault(student, Map.of()).forEach((name, reason) -> {
			AssembledSeat seat = Objects.requireNonNull(key.seats().get(name));
			periods.computeIfAbsent(excluded(seat, reason, directory, wishes), (place) -> new TreeSet<>())
				.add(directory.period(seat.period()).name());
		});
		return periods.entrySet()
			.stream()
			.map((entry) -> new Excluded(entry.getKey().practice(), entry.getKey().municipality(),
					List.copyOf(entry.getValue()), entry.getKey().reason(), entry.getKey().wishRank()))
			.sorted(WISHED_FIRST)
			.toList();
	}

	/** Why a seat is out of reach, as yet without its period. */
	private static Excluded excluded(AssembledSeat seat, ExclusionReason reason, Directory directory,
			List<WishView> wishes) {
		MunicipalityView municipality = directory.municipalityOf(seat.practice());
		OptionalInt rank = WishRanking.rank(wishes, seat.practice(), municipality.number(), municipality.countyNumber(),
				seat.period());
		return new Excluded(directory.practice(seat.practice()).name(), municipality.name(), List.of(), reason,
				rank.isPresent() ? rank.getAsInt() : null);
	}

}
