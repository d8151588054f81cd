package no.praksisplass.matching.domain.overview;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.matching.UsableSeats;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.placement.RepairView;
import no.praksisplass.placement.Repairs;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.Students;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows coordinators what is in their rounds and what is missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class OverviewService {

	private final RunAccess access;

	private final CurrentUser currentUser;

	private final Rounds rounds;

	private final Periods periods;

	private final Students students;

	private final Wishes wishes;

	private final Availabilities availabilities;

	private final UsableSeats usableSeats;

	private final Placements placements;

	private final Repairs repairs;

	private final Runs runs;

	OverviewService(RunAccess access, CurrentUser currentUser, Rounds rounds, Periods periods, Students students,
			Wishes wishes, Availabilities availabilities, UsableSeats usableSeats, Placements placements,
			Repairs repairs, Runs runs) {
		this.access = access;
		this.currentUser = currentUser;
		this.rounds = rounds;
		this.periods = periods;
		this.students = students;
		this.wishes = wishes;
		this.availabilities = availabilities;
		this.usableSeats = usableSeats;
		this.placements = placements;
		this.repairs = repairs;
		this.runs = runs;
	}

	/** The rounds of a university that the user coordinates. */
	public List<RoundOverview> ofUniversity(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return overviews(this.rounds.ofUniversity(university));
	}

	/** One round's settings alone. */
	public RoundView round(RoundId id) {
		return this.access.round(id);
	}

	/** One round. */
	public RoundOverview overview(RoundId id) {
		return overviews(List.of(this.access.round(id))).get(0);
	}

	/** One round without what is in it, which takes more reading. */
	public RoundInBrief brief(RoundId id) {
		RoundView round = this.access.round(id);
		return new RoundInBrief(round, this.periods.findAll(round.periods()), this.runs.isUnderWay(id));
	}

	/** As many queries for many rounds as for one. */
	private List<RoundOverview> overviews(List<RoundView> all) {
		List<RoundId> ids = all.stream().map(RoundView::id).toList();
		List<PeriodId> periodIds = all.stream().flatMap((round) -> round.periods().stream()).distinct().toList();
		List<PeriodView> periodsOfAll = this.periods.findAll(periodIds);
		Map<StudentId, Set<PeriodId>> permitted = this.students.permitted(periodIds);
		Map<RoundId, Set<StudentId>> delivered = this.wishes.delivered(ids);
		Map<RoundId, List<RunView>> runsByRound = this.runs.ofRounds(ids);
		Map<RoundId, PublicationView> publications = this.placements.publications(ids);
		Map<RoundId, List<RepairView>> repaired = this.repairs.ofRounds(ids)
			.stream()
			.collect(Collectors.groupingBy(RepairView::roundId));
		Map<RoundId, Integer> placed = this.placements.countInForce(ids);
		Map<PeriodId, List<PracticeSeats>> offered = this.usableSeats.inPeriods(periodsOfAll)
			.stream()
			.collect(Collectors.groupingBy(PracticeSeats::period));
		Map<PeriodId, Integer> missing = this.availabilities.missing(periodIds);
		return all.stream().map((round) -> {
			Map<StudentId, Set<PeriodId>> entrants = permitted.entrySet()
				.stream()
				.filter((student) -> !Collections.disjoint(student.getValue(), round.periods()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			return new RoundOverview(round,
					summaries(periodsOfAll.stream().filter((period) -> round.periods().contains(period.id())).toList(),
							entrants.values(), offered, missing),
					entrants.size(), delivered(entrants.keySet(), delivered.getOrDefault(round.id(), Set.of())),
					runsByRound.getOrDefault(round.id(), List.of()), Optional.ofNullable(publications.get(round.id())),
					repairs(publications.get(round.id()), repaired.getOrDefault(round.id(), List.of())),
					placed.getOrDefault(round.id(), 0));
		}).toList();
	}

	/** Those of what is published now, not of what was before the round was reopened. */
	private static List<RepairView> repairs(@Nullable PublicationView publication, List<RepairView> all) {
		return (publication == null) ? List.of()
				: all.stream().filter((one) -> !one.repairedAt().isBefore(publication.publishedAt())).toList();
	}

	private static int delivered(Set<StudentId> entrants, Set<StudentId> delivered) {
		return (int) entrants.stream().filter(delivered::contains).count();
	}

	private static List<PeriodSummary> summaries(List<PeriodView> periods, Collection<Set<PeriodId>> permitted,
			Map<PeriodId, List<PracticeSeats>> offered, Map<PeriodId, Integer> missing) {
		return periods.stream()
			.map((period) -> summary(period, permitted, offered.getOrDefault(period.id(), List.of()),
					missing.getOrDefault(period.id(), 0)))
			.toList();
	}

	private static PeriodSummary summary(PeriodView period, Collection<Set<PeriodId>> permitted,
			List<PracticeSeats> offered, int missing) {
		return new PeriodSummary(period, (int) permitted.stream().filter((of) -> of.contains(period.id())).count(),
				seats(offered, Answer.YES), seats(offered, Answer.MAYBE),
				offered.stream().mapToInt(PracticeSeats::usable).sum(), missing);
	}

	private static int seats(List<PracticeSeats> offered, Answer kind) {
		return offered.stream()
			.flatMap((practice) -> practice.seats().stream())
			.map(OfferedSeat::answer)
			.filter((answer) -> answer.answer() == kind)
			.mapToInt(AnswerView::seats)
			.sum();
	}

}
