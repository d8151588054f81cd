package no.praksisplass.matching.domain.reasons;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.matching.domain.reasons.PublishedRuns.RunOfRound;
import no.praksisplass.matching.domain.reasons.StudentReasons.PlaceReason;
import no.praksisplass.matching.domain.reasons.StudentReasons.WishReason;
import no.praksisplass.matching.domain.result.Names;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.placement.Repairs;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students why published rounds gave them what they gave, and nothing of others.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('STUDENT')")
public class OwnReasons {

	private final Students students;

	private final Rounds rounds;

	private final Placements placements;

	private final Repairs repairs;

	private final PublishedRuns published;

	private final Runs runs;

	private final ReasonStore store;

	private final Names names;

	private final Municipalities municipalities;

	private final CurrentUser currentUser;

	OwnReasons(Students students, Rounds rounds, Placements placements, Repairs repairs, PublishedRuns published,
			Runs runs, ReasonStore store, Names names, Municipalities municipalities, CurrentUser currentUser) {
		this.students = students;
		this.rounds = rounds;
		this.placements = placements;
		this.repairs = repairs;
		this.published = published;
		this.runs = runs;
		this.store = store;
		this.names = names;
		this.municipalities = municipalities;
		this.currentUser = currentUser;
	}

	/** The rounds in force that the student was in, the newest publication first. */
	public List<OwnReasonsView> mine() {
		return this.students.ofPerson(this.currentUser.require().personId())
			.stream()
			.flatMap((student) -> of(student).stream())
			.sorted(Comparator.comparing(OwnReasonsView::publishedAt).reversed())
			.toList();
	}

	private List<OwnReasonsView> of(StudentView student) {
		List<RunOfRound> all = this.published.with(student.id());
		Map<RoundId, PublicationView> publications = this.placements
			.publications(all.stream().map(RunOfRound::round).distinct().toList());
		Map<RoundId, PlacementView> now = this.placements.ofStudent(student.id())
			.stream()
			.filter((placement) -> placement.status() == PlacementStatus.PUBLISHED)
			.collect(Collectors.toMap(PlacementView::roundId, Function.identity()));
		RunsInForce decided = new RunsInForce(publications, this.repairs.ofRounds(publications.keySet()));
		List<RunOfRound> inForce = all.stream().filter((run) -> decided.has(run, now.get(run.round()))).toList();
		if (inForce.isEmpty()) {
			return List.of();
		}
		List<RunId> ids = inForce.stream().map(RunOfRound::id).toList();
		Map<RunId, StudentReasons> reasons = this.store.find(ids, student.id());
		Map<RunId, RunPlacementView> given = this.runs.placements(ids, student.id());
		Map<RoundId, RoundView> known = this.rounds.ofUniversity(student.universityId())
			.stream()
			.collect(Collectors.toMap(RoundView::id, Function.identity()));
		Map<RunId, Figures> figures = this.published.figures(ids);
		ReasonLines lines = new ReasonLines(directory(reasons.values(), given.values(), known.values()),
				this.municipalities.counties());
		return inForce.stream()
			.map((run) -> lines.view(Objects.requireNonNull(known.get(run.round())), decided.of(run),
					Optional.ofNullable(given.get(run.id())), Optional.ofNullable(now.get(run.round())),
					Optional.ofNullable(reasons.get(run.id())), Objects.requireNonNull(figures.get(run.id()))))
			.toList();
	}

	/** Everything that is named, in one query a kind; nobody is. */
	private Names.Directory directory(Collection<StudentReasons> reasons, Collection<RunPlacementView> given,
			Collection<RoundView> known) {
		List<WishReason> wishes = reasons.stream().flatMap((one) -> one.wishes().stream()).toList();
		List<PlaceReason> places = wishes.stream().flatMap((wish) -> wish.places().stream()).toList();
		Stream<PracticeId> practices = Stream
			.of(places.stream().map(PlaceReason::practice), given.stream().map(RunPlacementView::practiceId),
					wishes.stream().map((wish) -> wish.wish().practiceId()).filter(Objects::nonNull))
			.flatMap(Function.identity());
		List<PeriodId> periods = known.stream().flatMap((round) -> round.periods().stream()).toList();
		return this.names.of(periods, List.of(), List.of(), practices.toList());
	}

}
