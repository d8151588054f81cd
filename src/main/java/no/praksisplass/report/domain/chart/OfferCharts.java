package no.praksisplass.report.domain.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows coordinators how answers have come in to their rounds. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class OfferCharts {

	private final CurrentUser currentUser;

	private final Rounds rounds;

	private final Periods periods;

	private final Students students;

	private final Availabilities availabilities;

	private final Clock clock;

	OfferCharts(CurrentUser currentUser, Rounds rounds, Periods periods, Students students,
			Availabilities availabilities, Clock clock) {
		this.currentUser = currentUser;
		this.rounds = rounds;
		this.periods = periods;
		this.students = students;
		this.availabilities = availabilities;
		this.clock = clock;
	}

	/**
	 * The answers to a round over time.
	 * @throws NotFoundException if there is no such round, or it is another university's
	 */
	public OfferChart of(RoundId id) {
		RoundView round = this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		List<Instant> deadlines = this.periods.findAll(round.periods())
			.stream()
			.map(PeriodView::availabilityDeadline)
			.toList();
		return new OfferChart(round, this.students.permitted(round.periods()).size(),
				OfferWeek.of(deadlines, this.availabilities.inPeriods(round.periods()), LocalDate.now(this.clock)));
	}

}
