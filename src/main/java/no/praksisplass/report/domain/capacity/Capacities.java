package no.praksisplass.report.domain.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.matching.UsableSeats;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the figures of capacity are made of, for coordinators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class Capacities {

	private final CurrentUser currentUser;

	private final UsableSeats usableSeats;

	private final Rounds rounds;

	private final Periods periods;

	private final Practices practices;

	private final Supervisors supervisors;

	private final Municipalities municipalities;

	private final Clock clock;

	Capacities(CurrentUser currentUser, UsableSeats usableSeats, Rounds rounds, Periods periods, Practices practices,
			Supervisors supervisors, Municipalities municipalities, Clock clock) {
		this.currentUser = currentUser;
		this.usableSeats = usableSeats;
		this.rounds = rounds;
		this.periods = periods;
		this.practices = practices;
		this.supervisors = supervisors;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * The university's periods that begin in a year.
	 * @param year the year, or null for that of the next period to begin or, if none is
	 * to come, of the latest
	 */
	public CapacityBasis year(UniversityId university, @Nullable Integer year) {
		this.currentUser.requireCoordinatorOf(university);
		List<PeriodView> all = this.periods.ofUniversity(university);
		List<Integer> years = all.stream().map(Capacities::year).distinct().sorted().toList();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		int shown = Optional.ofNullable(year)
			.or(() -> all.stream()
				.filter((period) -> period.dates().from().isAfter(today))
				.map(Capacities::year)
				.findFirst())
			.or(() -> years.stream().max(Comparator.naturalOrder()))
			.orElse(today.getYear());
		return basis(null, shown, years, all.stream().filter((period) -> year(period) == shown).toList());
	}

	/**
	 * A round's periods.
	 * @throws NotFoundException if there is no such round, or it is another university's
	 */
	public CapacityBasis round(RoundId id) {
		RoundView round = this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		return basis(round.name(), null, List.of(), this.periods.findAll(round.periods()));
	}

	/**
	 * One period.
	 * @throws NotFoundException if there is no such period, or it is another university's
	 */
	public CapacityBasis period(PeriodId id) {
		PeriodView period = this.periods.find(id).orElseThrow(() -> new NotFoundException("period", id));
		this.currentUser.requireCoordinatorOf(period.universityId());
		return basis(period.name(), null, List.of(), List.of(period));
	}

	/** What a figure is made of, by municipality, practice and period. */
	public List<BehindRow> behind(CapacityBasis basis, CapacityFilter filter, Figure figure) {
		basis.periods().forEach((period) -> this.currentUser.requireCoordinatorOf(period.universityId()));
		List<CapacityCell> cells = basis.cells(filter);
		Map<SupervisorId, String> names = figure.isCommon() ? Map.of() : names(cells);
		return cells.stream()
			.flatMap((cell) -> figure.isCommon() ? Stream.of(new BehindRow(cell, null, "", figure.of(cell.seats())))
					: cell.seats()
						.seats()
						.stream()
						.map((seat) -> new BehindRow(cell, seat.answer(),
								names.getOrDefault(seat.answer().supervisorId(), ""), figure.of(seat))))
			.filter((row) -> row.value() != 0)
			.sorted(order())
			.toList();
	}

	private static Comparator<BehindRow> order() {
		Comparator<String> norwegian = CapacityRow.norwegian();
		return Comparator.comparing((BehindRow row) -> row.cell().municipality().name(), norwegian)
			.thenComparing((row) -> row.cell().practice().name(), norwegian)
			.thenComparing(BehindRow::supervisor, norwegian)
			.thenComparing((row) -> row.cell().period().dates().from());
	}

	private Map<SupervisorId, String> names(List<CapacityCell> cells) {
		return this.supervisors
			.findAll(cells.stream()
				.flatMap((cell) -> cell.seats().seats().stream())
				.map((seat) -> seat.answer().supervisorId())
				.distinct()
				.toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name));
	}

	private CapacityBasis basis(@Nullable String name, @Nullable Integer year, List<Integer> years,
			List<PeriodView> periods) {
		List<PracticeSeats> seats = this.usableSeats.inPeriods(periods);
		Map<PracticeId, PracticeView> sites = this.practices
			.findAll(seats.stream().map(PracticeSeats::practice).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, Function.identity()));
		Map<PeriodId, PeriodView> dates = periods.stream()
			.collect(Collectors.toMap(PeriodView::id, Function.identity()));
		return new CapacityBasis(name, year, years, includeMaybe(periods), periods,
				seats.stream().flatMap((each) -> cell(each, dates, sites).stream()).toList());
	}

	private Optional<CapacityCell> cell(PracticeSeats seats, Map<PeriodId, PeriodView> periods,
			Map<PracticeId, PracticeView> sites) {
		PeriodView period = periods.get(seats.period());
		PracticeView practice = sites.get(seats.practice());
		if (period == null || practice == null) {
			return Optional.empty();
		}
		MunicipalityView municipality = this.municipalities.find(practice.municipalityNumber()).orElseThrow();
		return Optional.of(new CapacityCell(period, practice, municipality, seats));
	}

	/** Whether all rounds of the periods count maybe, or none does. */
	private @Nullable Boolean includeMaybe(List<PeriodView> periods) {
		List<Boolean> said = this.rounds.ofPeriods(periods.stream().map(PeriodView::id).toList())
			.stream()
			.map(RoundView::includeMaybe)
			.distinct()
			.toList();
		return (said.size() == 1) ? said.get(0) : null;
	}

	private static int year(PeriodView period) {
		return period.dates().from().getYear();
	}

}
