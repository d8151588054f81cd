package no.praksisplass.round;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RoundsTests {

	@Autowired
	private Rounds rounds;

	@Autowired
	private Universities universities;

	@Autowired
	private Periods periods;

	@Autowired
	private EntityManager entityManager;

	private UniversityId university;

	private PeriodId spring;

	private PeriodId autumn;

	@BeforeEach
	void makePeriods() {
		this.university = this.universities.create(UniversityMother.university("rtest")).id();
		this.spring = period(this.university, "Vår", 0).id();
		this.autumn = period(this.university, "Høst", 30).id();
	}

	@Test
	void aRoundComesBackAsItWasMade() {
		RoundSettings settings = new RoundSettings("Runde", RoundMother.OPEN, RoundMother.CLOSE, RoundMother.PUBLISH, 0,
				7, AllocationRule.PICK_NUMBER, false, FairnessRule.TOTAL,
				List.of(AllocationCriterion.COST, AllocationCriterion.WISH), true, null,
				Set.of(this.spring, this.autumn));
		RoundView made = this.rounds.create(this.university, settings);
		clear();
		RoundView read = this.rounds.find(made.id()).orElseThrow();
		assertThat(read).isEqualTo(made);
		assertThat(read.criteria()).containsExactly(AllocationCriterion.COST, AllocationCriterion.WISH);
		assertThat(read.periods()).containsExactlyInAnyOrder(this.spring, this.autumn);
		assertThat(read.travelLimit()).isNull();
		assertThat(read.seed()).matches("[0-9a-f]{32}");
		assertThat(this.rounds.ofUniversity(this.university)).containsExactly(read);
		assertThat(this.rounds.ofPeriod(this.autumn)).contains(read);
	}

	@Test
	void everyRoundDrawsItsOwnSeed() {
		RoundView one = this.rounds.create(this.university, RoundMother.settings("Runde 1"));
		RoundView other = this.rounds.create(this.university, RoundMother.settings("Runde 2"));
		assertThat(one.seed()).isNotEqualTo(other.seed());
		assertThat(one.seedHash()).isNotEqualTo(other.seedHash());
	}

	@Test
	void aPeriodIsInOneRoundAtMost() {
		this.rounds.create(this.university, RoundMother.settings("Runde 1", this.spring));
		assertThatThrownBy(() -> this.rounds.create(this.university, RoundMother.settings("Runde 2", this.spring)))
			.satisfies(violating("periods", "round.periods.taken"));
	}

	@Test
	void aRoundHasPeriodsOfItsOwnUniversityOnly() {
		UniversityId other = this.universities.create(UniversityMother.university("rother")).id();
		PeriodId foreign = period(other, "Vår", 0).id();
		assertThatThrownBy(() -> this.rounds.create(this.university, RoundMother.settings("Runde", foreign)))
			.satisfies(violating("periods", "round.periods.unknown"));
		assertThatThrownBy(() -> this.rounds.create(this.university, RoundMother.settings("Runde", PeriodId.random())))
			.satisfies(violating("periods", "round.periods.unknown"));
	}

	@Test
	void periodsThatOverlapInPartAreRefusedTogether() {
		PeriodId late = period(this.university, "Litt senere", 1).id();
		assertThatThrownBy(() -> this.rounds.create(this.university, RoundMother.settings("Runde", this.spring, late)))
			.satisfies(violating("periods", "round.periods.overlap-in-part"));
	}

	@Test
	void periodsOfTheSameDaysAreAllocatedTogether() {
		PeriodId twin = period(this.university, "Samme uker", 0).id();
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Runde", this.spring, twin));
		assertThat(round.periods()).hasSize(2);
		this.rounds.requireReady(round.id());
	}

	@Test
	void aRoundWithoutPeriodsIsNotReady() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Runde"));
		assertThatThrownBy(() -> this.rounds.requireReady(round.id())).satisfies(violating(null, "round.periods.none"));
		assertThatThrownBy(() -> this.rounds.markPublished(round.id(), round.version()))
			.satisfies(violating(null, "round.periods.none"));
	}

	@Test
	void aNameIsUsedOnceAtAUniversity() {
		this.rounds.create(this.university, RoundMother.settings("Runde"));
		assertThatThrownBy(() -> this.rounds.create(this.university, RoundMother.settings(" Runde ")))
			.satisfies(violating("name", "round.name.taken"));
		UniversityId other = this.universities.create(UniversityMother.university("rother")).id();
		assertThat(this.rounds.create(other, RoundMother.settings("Runde")).name()).isEqualTo("Runde");
	}

	@Test
	void publishesAndOpensAgain() {
		RoundView made = this.rounds.create(this.university, RoundMother.settings("Runde", this.spring));
		RoundView published = this.rounds.markPublished(made.id(), made.version());
		assertThat(published.status()).isEqualTo(RoundStatus.PUBLISHED);
		assertThat(published.version()).isGreaterThan(made.version());
		assertThatThrownBy(() -> this.rounds.markPublished(made.id(), published.version()))
			.isInstanceOf(RuleViolation.class);
		RoundView open = this.rounds.markReopened(made.id());
		assertThat(open.status()).isEqualTo(RoundStatus.OPEN);
		assertThat(open.seed()).isEqualTo(made.seed());
		assertThatThrownBy(() -> this.rounds.markReopened(made.id())).isInstanceOf(RuleViolation.class);
	}

	@Test
	void publicationNoticesThatTheRoundChanged() {
		RoundView made = this.rounds.create(this.university, RoundMother.settings("Runde", this.spring));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.rounds.markPublished(made.id(), made.version() + 1));
	}

	@Test
	void locksWhatExists() {
		RoundView made = this.rounds.create(this.university, RoundMother.settings("Runde", this.spring));
		clear();
		assertThat(this.rounds.lock(made.id())).isEqualTo(made);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.rounds.lock(RoundId.random()));
	}

	private PeriodView period(UniversityId at, String name, int weeksLater) {
		CourseId course = this.universities.courses(at)
			.stream()
			.findFirst()
			.orElseGet(() -> this.universities.create(at, UniversityMother.course("MED")))
			.id();
		return this.periods.create(at,
				UniversityMother.period(course, name, UniversityMother.MONDAY.plusWeeks(weeksLater)));
	}

	private void clear() {
		this.entityManager.flush();
		this.entityManager.clear();
	}

}
