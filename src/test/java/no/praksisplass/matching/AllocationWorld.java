package no.praksisplass.matching;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import org.awaitility.Awaitility;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Builds rounds for tests and has them allocated, as their coordinator. */
@Component
public class AllocationWorld {

	/** The first day of every period. */
	public static final LocalDate MONDAY = LocalDate.of(2099, 1, 5);

	private final StudentWorld world;

	private final RunRequests requests;

	private final ResultService results;

	AllocationWorld(StudentWorld world, RunRequests requests, ResultService results) {
		this.world = world;
		this.requests = requests;
		this.results = results;
	}

	/** A university with one period, one round and so many students. */
	public Scene scene(String code, int students) {
		School school = this.world.school(code);
		PeriodId period = this.world.period(school, "Periode 1", MONDAY);
		RoundView round = this.world.round(school, "Runde", Duration.ofDays(1), period);
		List<Pupil> pupils = IntStream.rangeClosed(1, students)
			.mapToObj((number) -> this.world.pupil(school, code + number, "Student" + number, period))
			.toList();
		return new Scene(school, period, round.id(), this.world.coordinator(school), pupils);
	}

	/**
	 * A practice in Bergen with one supervisor who offers seats in the scenes' periods.
	 */
	public Office office(String name, Answer answer, int seats, PeriodId... periods) {
		return this.world.office(name, "4601", answer, seats, periods);
	}

	/** The office's supervisor offers seats in further periods. */
	public void answer(Office office, Answer answer, int seats, PeriodId... periods) {
		this.world.answer(office, answer, seats, periods);
	}

	/** The office's supervisor. */
	public SignedInUser doctor(Office office) {
		return this.world.doctor(office);
	}

	/** Asks for a run and waits for its end. */
	public RunView run(Scene scene) {
		RunId run = as(scene.coordinator(), () -> this.requests.request(scene.round()));
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> as(scene.coordinator(), () -> this.results.run(run)), (view) -> view.status().isEnded());
	}

	/** Does something as somebody. */
	public static <T> T as(SignedInUser user, Supplier<T> act) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(user, null, List.copyOf(user.getAuthorities())));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** Does something as somebody. */
	public static void asDo(SignedInUser user, Runnable act) {
		as(user, () -> {
			act.run();
			return true;
		});
	}

	/**
	 * A university with one round.
	 *
	 * @param school the university
	 * @param period the round's period
	 * @param round the round
	 * @param coordinator its coordinator
	 * @param students its students
	 */
	public record Scene(School school, PeriodId period, RoundId round, SignedInUser coordinator, List<Pupil> students) {
	}

}
