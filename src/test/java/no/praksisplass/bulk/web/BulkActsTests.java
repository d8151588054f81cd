package no.praksisplass.bulk.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.bulk.domain.BulkChoice;
import no.praksisplass.bulk.domain.BulkDesk;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
@CleanDatabase
class BulkActsTests {

	private static final LocalDate MONDAY = LocalDate.of(2099, 1, 5);

	@Autowired
	private StudentWorld world;

	@Autowired
	private BulkWorld bulk;

	@Autowired
	private BulkDesk desk;

	@Autowired
	private JdbcClient jdbc;

	private School uib;

	private SignedInUser coordinator;

	private PeriodId first;

	private PeriodId second;

	private PeriodId third;

	private RoundView round;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.uib);
		this.first = this.world.period(this.uib, "Første", MONDAY);
		this.second = this.world.period(this.uib, "Andre", MONDAY.plusWeeks(8));
		this.third = this.world.period(this.uib, "Tredje", MONDAY.plusWeeks(9));
		this.round = this.world.round(this.uib, "Runde", Duration.ofDays(1), this.first);
	}

	@Test
	void periodsGetADeadlineThatSuitsThemAndComeBackExactly() {
		List<String> before = this.bulk.table("placement_period");
		UUID id = periods("answer-deadline", Map.of("deadline", "20.01.2099 12.00"));
		BulkView done = this.bulk.confirmed(this.coordinator, id);
		assertThat(done.changed()).isEqualTo(2);
		assertThat(
				this.bulk.preview(this.coordinator, periods("answer-deadline", Map.of("deadline", "20.01.2099 12.00")))
					.changed())
			.as("those that have it already")
			.isZero();
		assertThat(this.bulk.table("placement_period")).filteredOn((row) -> row.contains("2099-01-20T11:00"))
			.hasSize(2);
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("placement_period")).isEqualTo(before);
	}

	@Test
	void aPeriodThatSomebodySavedSinceIsLeftAlone() {
		UUID id = periods("answer-deadline", Map.of("deadline", "20.01.2099 12.00"));
		this.bulk.confirmed(this.coordinator, id);
		this.jdbc.sql("UPDATE placement_period SET places_wanted = 77, version = version + 1 WHERE id = :id")
			.param("id", this.second.value())
			.update();
		BulkView undone = this.bulk.undone(this.coordinator, id);
		assertThat(undone.restored()).isEqualTo(1);
		assertThat(undone.bound()).isEqualTo(1);
		assertThat(this.bulk.table("placement_period")).filteredOn((row) -> row.contains("2099-01-20T11:00"))
			.singleElement()
			.asString()
			.contains("77");
	}

	@Test
	void roundsGetADeadlineUnlessItsRulesForbid() {
		RoundView other = this.world.round(this.uib, "Senere", Duration.ofDays(9), this.second);
		List<String> before = this.bulk.table("allocation_round");
		UUID id = this.bulk.matching(this.coordinator, this.uib.id(), "rounds", "round-deadline", "",
				Map.of("which", "PUBLICATION", "moment", "01.12.2098 10.00"));
		assertThat(this.bulk.confirmed(this.coordinator, id).changed()).isEqualTo(2);
		assertThat(this.bulk.preview(this.coordinator, this.bulk.matching(this.coordinator, this.uib.id(), "rounds",
				"round-deadline", "q=Senere", Map.of("which", "OPENING", "moment", "01.12.2099 10.00"))))
			.satisfies((preview) -> {
				assertThat(preview.changed()).isZero();
				assertThat(preview.lines()).singleElement()
					.satisfies((line) -> assertThat(line.target()).isEqualTo(other.id().value()));
			});
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("allocation_round")).isEqualTo(before);
	}

	@Test
	void periodsAreTakenIntoARoundButNotThoseThatOverlapOrAreTaken() {
		List<String> before = this.bulk.table("round_period");
		UUID id = periods("periods-to-round", Map.of("round", this.round.id().toString()));
		BulkView done = this.bulk.confirmed(this.coordinator, id);
		assertThat(done.changed()).isEqualTo(1);
		assertThat(done.left()).isEqualTo(2);
		assertThat(this.bulk.table("round_period")).hasSize(2);
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("round_period")).isEqualTo(before);
	}

	@Test
	void aPublishedRoundKeepsItsPeriods() {
		UUID id = periods("periods-to-round", Map.of("round", this.round.id().toString()));
		this.bulk.confirmed(this.coordinator, id);
		this.jdbc.sql("UPDATE allocation_round SET status = 'PUBLISHED' WHERE id = :id")
			.param("id", this.round.id().value())
			.update();
		assertThatThrownBy(() -> this.bulk.undone(this.coordinator, id)).isInstanceOf(RuleViolation.class);
		assertThat(this.bulk.table("round_period")).hasSize(2);
	}

	@Test
	void studentsAreTakenIntoARoundAndOutAgain() {
		Pupil without = this.world.pupil(this.uib, "1", "Uten");
		this.world.pupil(this.uib, "2", "Med", this.first);
		List<String> before = this.bulk.table("student_period");
		UUID id = this.bulk.matching(this.coordinator, this.uib.id(), "students", "students-to-round", "",
				Map.of("round", this.round.id().toString()));
		BulkView done = this.bulk.confirmed(this.coordinator, id);
		assertThat(done.changed()).isEqualTo(1);
		assertThat(done.left()).isEqualTo(1);
		assertThat(this.bulk.table("student_period")).hasSize(2)
			.anyMatch((row) -> row.contains(without.id().toString()));
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("student_period")).isEqualTo(before);
	}

	@Test
	void rowsOfAnotherUniversityAreAbsent() {
		School uio = this.world.school("uio");
		PeriodId foreign = this.world.period(uio, "Deres", MONDAY);
		Pupil stranger = this.world.pupil(uio, "9", "Fremmed");
		List<String> before = this.bulk.table("placement_period");
		for (Map.Entry<String, UUID> each : Map
			.of("periods/answer-deadline", foreign.value(), "students/students-to-round", stranger.id().value(),
					"rounds/round-deadline",
					this.world.round(uio, "Deres runde", Duration.ofDays(1), foreign).id().value())
			.entrySet()) {
			String[] act = each.getKey().split("/", 2);
			assertThatThrownBy(() -> ImportWorld.as(this.coordinator,
					() -> this.desk.draft(this.uib.id(),
							new BulkChoice(act[0], act[1], false, List.of(each.getValue()), ""))))
				.isInstanceOf(NotFoundException.class);
		}
		this.bulk.confirmed(this.coordinator, this.bulk.matching(this.coordinator, this.uib.id(), "periods",
				"answer-deadline", "", Map.of("deadline", "02.01.2099 12.00")));
		assertThat(this.bulk.table("placement_period"))
			.containsAll(before.stream().filter((row) -> row.contains(uio.id().toString())).toList());
	}

	@Test
	void oneOfTwoActsAtOnceIsDoneAndTheOtherLooksAgain() throws Exception {
		List<Callable<Boolean>> acts = new ArrayList<>();
		for (String day : List.of("02", "03", "02", "03")) {
			UUID id = this.bulk.chosen(this.coordinator, this.uib.id(), "periods", "answer-deadline",
					List.of(this.second.value(), this.third.value()), Map.of("deadline", day + ".01.2099 12.00"));
			String digest = this.bulk.preview(this.coordinator, id).digest();
			acts.add(() -> confirmed(id, digest));
		}
		ExecutorService threads = Executors.newFixedThreadPool(acts.size());
		try {
			int done = 0;
			for (Future<Boolean> each : threads.invokeAll(acts)) {
				done += each.get() ? 1 : 0;
			}
			assertThat(done).isEqualTo(1);
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.bulk.table("bulk_line")).hasSize(2);
	}

	private boolean confirmed(UUID id, String digest) {
		try {
			return ImportWorld.as(this.coordinator, () -> {
				this.desk.confirm(id, digest);
				return true;
			});
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

	private UUID periods(String act, Map<String, String> settings) {
		return this.bulk.matching(this.coordinator, this.uib.id(), "periods", act, "", settings);
	}

}
