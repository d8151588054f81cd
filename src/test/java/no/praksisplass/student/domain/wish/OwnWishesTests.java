package no.praksisplass.student.domain.wish;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.student.domain.wish.catalogue.CataloguePlace;
import no.praksisplass.student.domain.wish.catalogue.PlaceOffer;
import no.praksisplass.student.domain.wish.catalogue.PlaceStatus;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogue;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The student's own list, on a real database. */
@IntegrationTest
@Transactional
class OwnWishesTests {

	@Autowired
	private StudentWorld world;

	@Autowired
	private OwnWishes wishes;

	@Autowired
	private Wishes stored;

	private School school;

	private PeriodId autumn;

	private PeriodId winter;

	private RoundView round;

	private Office bergen;

	private Office voss;

	private Pupil pupil;

	@BeforeEach
	void build() {
		this.school = this.world.school("tst");
		this.autumn = this.world.period(this.school, "Høst", LocalDate.of(2030, 8, 19));
		this.winter = this.world.period(this.school, "Vinter", LocalDate.of(2030, 11, 4));
		this.round = this.world.round(this.school, "2030", Duration.ofDays(2), this.autumn, this.winter);
		this.bergen = this.world.office("Fjellsiden", "4601", Answer.YES, 2, this.autumn, this.winter);
		this.voss = this.world.office("Vossevangen", "4621", Answer.YES, 1, this.autumn);
		this.world.office("Oslo legesenter", "0301", Answer.YES, 1, this.autumn);
		this.world.office("Askøy legekontor", "4627", Answer.MAYBE, 1, this.autumn);
		this.pupil = this.world.pupil(this.school, "s1", "Nordmann", this.autumn);
		signIn(this.pupil.user());
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theCatalogueHoldsOnlyTheStudentsPeriodsAndSaysTheTravel() {
		WishCatalogue catalogue = this.wishes.page(this.round.id()).catalogue();
		assertThat(catalogue.periods()).extracting((period) -> period.id()).containsExactly(this.autumn);
		assertThat(catalogue.places()).extracting((place) -> place.practice().name())
			.containsExactly("Askøy legekontor", "Fjellsiden", "Oslo legesenter", "Vossevangen");
		CataloguePlace here = catalogue.find(this.bergen.practice()).orElseThrow();
		assertThat(here.offers()).containsExactly(new PlaceOffer(this.autumn, 2, 0));
		assertThat(here.travel().minutes())
			.isLessThan(catalogue.find(this.voss.practice()).orElseThrow().travel().minutes());
		assertThat(here.travel().estimated()).isTrue();
	}

	@Test
	void aShortListIsCompletedWithTheNearestMunicipalitiesWithSureSeats() {
		this.wishes.add(this.round.id(), practice(this.voss, null));
		List<WishView> list = this.stored.of(this.round.id(), this.pupil.id());
		assertThat(list).containsExactly(new WishView(1, this.voss.practice(), null, null, null, false),
				new WishView(2, null, "4601", null, null, true), new WishView(3, null, "4621", null, null, true));
	}

	@Test
	void anOwnWishTakesThePlaceOfTheLastCompletedOne() {
		this.wishes.deliver(this.round.id());
		assertThat(municipalities()).containsExactly("4601", "4621", "0301");
		this.wishes.add(this.round.id(), practice(this.bergen, this.autumn));
		assertThat(municipalities()).containsExactly(null, "4601", "4621");
		this.wishes.remove(this.round.id(), practice(this.bergen, this.autumn));
		assertThat(municipalities()).containsExactly("4601", "4621", "0301");
	}

	@Test
	void aCompletedWishThatIsMovedBecomesTheStudentsOwn() {
		this.wishes.deliver(this.round.id());
		this.wishes.move(this.round.id(), municipality("0301"), 1);
		assertThat(municipalities()).containsExactly("0301", "4601", "4621");
		assertThat(this.stored.of(this.round.id(), this.pupil.id())).extracting(WishView::completed)
			.containsExactly(false, true, true);
	}

	@Test
	void aSecondEqualWishIsRefused() {
		this.wishes.add(this.round.id(), practice(this.voss, null));
		refused("student.wishes.duplicate", () -> this.wishes.add(this.round.id(), practice(this.voss, null)));
	}

	@Test
	void moreWishesThanTheRoundAllowsAreRefused() {
		for (String number : List.of("4601", "4621", "4627", "0301", "4602")) {
			this.wishes.add(this.round.id(), municipality(number));
		}
		refused("student.wishes.tooMany", () -> this.wishes.add(this.round.id(), municipality("4611")));
	}

	@Test
	void aPeriodThatTheStudentCannotHaveIsRefused() {
		refused("student.wishes.otherPeriod",
				() -> this.wishes.add(this.round.id(), practice(this.bergen, this.winter)));
	}

	@Test
	void afterTheDeadlineNothingIsSaved() {
		PeriodId other = this.world.period(this.school, "Vår", LocalDate.of(2031, 3, 3));
		RoundView closed = this.world.round(this.school, "2031", Duration.ofSeconds(-1), other);
		Pupil late = this.world.pupil(this.school, "s2", "Sein", other);
		signIn(late.user());
		refused("student.wishes.refused.late", () -> this.wishes.add(closed.id(), municipality("4601")));
		assertThat(this.stored.of(closed.id(), late.id())).isEmpty();
		assertThat(this.wishes.page(closed.id()).window()).isEqualTo(WishWindow.CLOSED);
	}

	@Test
	void aConflictMakesAPracticeUnavailableWithoutSayingWhy() {
		Pupil related = this.world.pupil(this.school, "s3", "Inhabil", Optional.empty(),
				List.of(new ConflictView(this.voss.supervisor(), null, ConflictKind.FAMILY)), this.autumn);
		signIn(related.user());
		WishPage page = this.wishes.page(this.round.id());
		assertThat(page.catalogue().find(this.voss.practice()).orElseThrow().status())
			.isEqualTo(PlaceStatus.NOT_FOR_YOU);
		assertThat(page.catalogue().eligible()).extracting((place) -> place.number()).doesNotContain("4621");
		refused("student.wishes.notForYou", () -> this.wishes.add(this.round.id(), practice(this.voss, null)));
	}

	@Test
	void aConsiderationNarrowsPeriodsMunicipalitiesAndTravel() {
		ConsiderationView granted = new ConsiderationView("2030/17", false, null, null, Set.of(this.winter),
				Set.of("4601"), 30);
		Pupil narrow = this.world.pupil(this.school, "s4", "Hensyn", Optional.of(granted), List.of(), this.autumn,
				this.winter);
		signIn(narrow.user());
		WishCatalogue catalogue = this.wishes.page(this.round.id()).catalogue();
		assertThat(catalogue.periods()).extracting((period) -> period.id()).containsExactly(this.winter);
		assertThat(catalogue.eligible()).extracting((place) -> place.number()).containsExactly("4601");
	}

	@Test
	void anotherStudentsRoundIsNotFound() {
		School elsewhere = this.world.school("oth");
		PeriodId there = this.world.period(elsewhere, "Høst", LocalDate.of(2030, 8, 19));
		RoundId theirs = this.world.round(elsewhere, "2030", Duration.ofDays(2), there).id();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.wishes.page(theirs));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.wishes.add(theirs, municipality("4601")));
	}

	private List<String> municipalities() {
		return this.stored.of(this.round.id(), this.pupil.id()).stream().map(WishView::municipalityNumber).toList();
	}

	private static WishTarget practice(Office office, PeriodId period) {
		return new WishTarget(office.practice(), null, null, period);
	}

	private static WishTarget municipality(String number) {
		return new WishTarget(null, number, null, null);
	}

	private static void refused(String key, Runnable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run)
			.satisfies((violation) -> assertThat(violation.messageKey()).isEqualTo(key));
	}

	private static void signIn(SignedInUser user) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
	}

}
