package no.praksisplass.supervisor.domain.deactivation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Universities that answer a proposal at the same moment. */
@IntegrationTest
@CleanDatabase
class ConsentRaceTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private DeactivationService deactivations;

	@Autowired
	private Practices practices;

	private Scene bergen;

	private Scene oslo;

	private Scene tromso;

	private Office office;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 0);
		this.oslo = this.world.scene("uio", 0);
		this.tromso = this.world.scene("uit", 0);
		this.office = this.world.office("Fjord", Answer.YES, 1, this.oslo.period(), this.tromso.period());
	}

	/**
	 * Each sees the other's consent missing unless the second waits for the first: then
	 * nobody would carry it out.
	 */
	@RepeatedTest(5)
	void theLastOfTwoConsentsCarriesItOut() throws InterruptedException {
		UUID proposal = propose();
		List<Object> outcomes = together(consenting(this.oslo, proposal), consenting(this.tromso, proposal));
		assertThat(outcomes).containsExactlyInAnyOrder(true, false);
		assertThat(this.practices.find(this.office.practice())).map(PracticeView::active).contains(false);
	}

	@RepeatedTest(3)
	void ofAConsentAndARefusalAtOnceNothingIsCarriedOut() throws InterruptedException {
		UUID proposal = propose();
		Callable<Object> refusing = () -> {
			AllocationWorld.asDo(this.tromso.coordinator(), () -> this.deactivations.refuse(proposal, "Nei"));
			return "refused";
		};
		List<Object> outcomes = together(consenting(this.oslo, proposal), refusing);
		assertThat(outcomes).contains("refused").doesNotContain(true);
		assertThat(this.practices.find(this.office.practice())).map(PracticeView::active).contains(true);
	}

	@RepeatedTest(3)
	void ofTwoWhoProposeTheSameOneIsTold() throws InterruptedException {
		List<Object> outcomes = together(proposing(this.bergen), proposing(this.oslo));
		assertThat(outcomes.stream().filter(RuleViolation.class::isInstance)).hasSize(1);
		assertThat(outcomes.stream().filter(ProposalView.class::isInstance)).hasSize(1);
	}

	private UUID propose() {
		return AllocationWorld.as(this.bergen.coordinator(),
				() -> this.deactivations.propose(Subject.of(this.office.practice()), "Legger ned").id());
	}

	private Callable<Object> proposing(Scene scene) {
		return () -> AllocationWorld.as(scene.coordinator(),
				() -> this.deactivations.propose(Subject.of(this.office.practice()), "Legger ned"));
	}

	private Callable<Object> consenting(Scene scene, UUID proposal) {
		return () -> AllocationWorld.as(scene.coordinator(), () -> this.deactivations.consent(proposal));
	}

	/** Does both at the same time; gives what came of each, a failure too. */
	private static List<Object> together(Callable<Object> first, Callable<Object> second) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Object> outcomes = new ArrayList<>();
			for (Future<Object> future : threads.invokeAll(List.of(first, second))) {
				try {
					outcomes.add(future.get());
				}
				catch (ExecutionException ex) {
					outcomes.add(ex.getCause());
				}
			}
			return outcomes;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
