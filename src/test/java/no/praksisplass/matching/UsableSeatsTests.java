package no.praksisplass.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.OfferedSeat.State;
import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.DateRange;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.Takers;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.Periods;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be used is what the problem of an allocation has. */
@IntegrationTest
@CleanDatabase
class UsableSeatsTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private PublicationService publications;

	@Autowired
	private UsableSeats usableSeats;

	@Autowired
	private Assembler assembler;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Periods periods;

	private Scene scene;

	@BeforeEach
	void make() {
		this.scene = this.world.scene("uib", 1);
	}

	@Test
	void roomsLimitSeats() {
		office("Bryggen", 1);
		office("Voss", 3);
		assertThat(usable()).isEqualTo(3).isEqualTo(usableOfProblem());
	}

	@Test
	void traineesPausesClosedSeatsAndMaybesAreNotUsable() {
		trainee(office("Lis", 2));
		pause(office("Pause", 2));
		close(office("Stengt", 2));
		this.world.office("Kanskje", Answer.MAYBE, 2, this.scene.period());
		assertThat(usable()).isEqualTo(1 + 0 + 1 + 0).isEqualTo(usableOfProblem());
		assertThat(cells()).flatExtracting(PracticeSeats::seats)
			.extracting(OfferedSeat::state)
			.containsExactlyInAnyOrder(State.COUNTED, State.PAUSED, State.COUNTED, State.MAYBE_LEFT_OUT);
	}

	@Test
	void studentsOfAnotherUniversityTakeSeatsAndAreTheOthers() {
		Office office = office("Felles", 2);
		Scene oslo = this.world.scene("uio", 1);
		this.world.answer(office, Answer.YES, 1, oslo.period());
		RunView run = this.world.run(oslo);
		AllocationWorld.asDo(oslo.coordinator(), () -> this.publications.publish(run.id()));
		assertThat(usable()).isEqualTo(1).isEqualTo(usableOfProblem());
		PracticeSeats cell = cells().get(0);
		assertThat(cell.seats()).extracting(OfferedSeat::takers).containsExactly(new Takers(0, 0, 1));
		assertThat(cell.rooms().takers()).isEqualTo(new Takers(0, 0, 1));
	}

	@Test
	void aPeriodInNoRoundIsCountedAsIfOneWithoutMaybeHadIt() {
		var loose = this.students.period(this.scene.school(), "Løs", LocalDate.of(2099, 6, 1));
		this.world.office("Ja", Answer.YES, 2, loose);
		this.world.office("Kanskje", Answer.MAYBE, 2, loose);
		List<PracticeSeats> cells = this.usableSeats.inPeriods(this.periods.findAll(List.of(loose)));
		assertThat(cells).extracting(PracticeSeats::usable).containsExactlyInAnyOrder(2, 0);
	}

	private Office office(String name, int seats) {
		return this.world.office(name, Answer.YES, seats, this.scene.period());
	}

	private void trainee(Office office) {
		SystemAccess.run(() -> this.availabilities.bulkTraineeLoads(List.of(new NewTraineeLoad(office.supervisor(),
				TraineeKind.LIS1, new DateRange(AllocationWorld.MONDAY, AllocationWorld.MONDAY.plusDays(10)), true,
				false, Instant.now().plusSeconds(60)))));
	}

	private void pause(Office office) {
		SystemAccess.run(() -> this.availabilities.bulkPauses(List.of(new NewPause(office.supervisor(),
				this.scene.school().id(), AllocationWorld.MONDAY, null, "Foreldrepermisjon"))));
	}

	private void close(Office office) {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.decisions.closeSeat(this.scene.round(),
				new Seat(office.supervisor(), this.scene.period()), "Nok i Bergen"));
	}

	private List<PracticeSeats> cells() {
		return this.usableSeats.inPeriods(this.periods.findAll(List.of(this.scene.period())));
	}

	private int usable() {
		return cells().stream().mapToInt(PracticeSeats::usable).sum();
	}

	/** Of each limit, which is a practice's rooms, what its seats can fill. */
	private int usableOfProblem() {
		Problem problem = this.assembler.assemble(this.rounds.find(this.scene.round()).orElseThrow()).problem();
		int sum = 0;
		for (int limit = 0; limit < problem.limitCount(); limit++) {
			int seats = 0;
			for (int position = 0; position < problem.limitSize(limit); position++) {
				seats += problem.capacity(problem.limitSeat(limit, position));
			}
			sum += Math.min(seats, problem.limitMax(limit));
		}
		return sum;
	}

}
