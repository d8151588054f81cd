package no.praksisplass.supervisor.web.answer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class AnswerConcurrencyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	/**
	 * A GP and the coordinator on the telephone with her, both before there is an answer.
	 */
	@Test
	void ofTwoAnswersAtOnceOneIsStoredAndTheOtherIsToldSo() throws Exception {
		School uib = this.world.school("uib");
		Doctor kari = this.world.doctor("Lege", this.world.practice("Fjord legekontor"));
		PeriodId period = this.world.period(uib, "Vår", MONDAY);
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Integer>> both = Stream.of("YES", "MAYBE").<Callable<Integer>>map((answer) -> () -> {
				start.await();
				return this.mvc.post()
					.uri("/supervisor/answers/" + period)
					.param("answers[0].periodId", period.toString())
					.param("answers[0].answer", answer)
					.param("answers[0].seats", "1")
					.with(user(kari.user()))
					.with(csrf())
					.exchange()
					.getResponse()
					.getStatus();
			}).toList();
			List<Integer> statuses = threads.invokeAll(both)
				.stream()
				.map(AnswerConcurrencyTests::get)
				.sorted()
				.toList();
			assertThat(statuses).containsExactly(302, 409);
			assertThat(this.availabilities.inPeriods(List.of(period))).hasSize(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Integer get(Future<Integer> status) {
		try {
			return status.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
