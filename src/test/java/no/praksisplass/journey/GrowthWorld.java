package no.praksisplass.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.journey.CrawlWorld.Examples;
import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.domain.complaint.Complaints;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.NewWishList;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.student.domain.limit.EarlierPlacements;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishTarget;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.supervisor.domain.QualificationRegister;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.Universities;
import org.springframework.stereotype.Component;

/** Adds one more of everything to what {@link CrawlWorld} began. */
@Component
class GrowthWorld {

	/** Municipalities, so that each office is in another. */
	private static final List<String> NEAR = List.of("4601", "4624", "4626", "4627", "4631", "4640");

	private static final List<String> FAR = List.of("4601", "1103", "1106", "1108", "1149", "1505");

	private final StudentWorld students;

	private final SupervisorWorld doctors;

	private final AllocationWorld allocation;

	private final Availabilities availabilities;

	private final QualificationRegister qualifications;

	private final EarlierPlacements earlier;

	private final OwnWishes ownWishes;

	private final Wishes wishes;

	private final DecisionService decisions;

	private final PublicationService publications;

	private final Complaints complaints;

	private final Universities universities;

	private final Accounts accounts;

	private final CrawlMoney money;

	private final Clock clock;

	GrowthWorld(StudentWorld students, SupervisorWorld doctors, AllocationWorld allocation,
			Availabilities availabilities, QualificationRegister qualifications, EarlierPlacements earlier,
			OwnWishes ownWishes, Wishes wishes, DecisionService decisions, PublicationService publications,
			Complaints complaints, Universities universities, Accounts accounts, CrawlMoney money, Clock clock) {
		this.students = students;
		this.doctors = doctors;
		this.allocation = allocation;
		this.availabilities = availabilities;
		this.qualifications = qualifications;
		this.earlier = earlier;
		this.ownWishes = ownWishes;
		this.wishes = wishes;
		this.decisions = decisions;
		this.publications = publications;
		this.complaints = complaints;
		this.universities = universities;
		this.accounts = accounts;
		this.money = money;
		this.clock = clock;
	}

	/**
	 * Adds one more of everything, and a run.
	 * @param number how often it has been done, from 1
	 */
	RunView grow(Examples examples, int number) {
		Scene draft = examples.draft();
		SystemAccess.run(() -> {
			administration(draft.school(), examples, number);
			supervisor(examples, number);
		});
		Office office = this.students.office("Kontor " + number, NEAR.get(number), Answer.YES, 1, draft.period());
		Office unsure = this.students.office("Usikker " + number, FAR.get(number), Answer.MAYBE, 1, draft.period());
		Pupil locked = pupil(examples, office, "uib2" + number);
		pupil(examples, unsure, "uib3" + number);
		student(examples, office, number);
		this.money.grow(draft.school(), examples.office(), number);
		AllocationWorld.asDo(draft.coordinator(), () -> {
			this.decisions.lock(draft.round(), locked.id(), new Seat(office.supervisor(), draft.period()), "Avtalt");
			this.decisions.closeSeat(draft.round(), new Seat(unsure.supervisor(), draft.period()), "Ombygging");
			this.complaints.receive((PlacementId) examples.ids().get("placements"), LocalDate.of(2026, 11, number),
					"For langt");
		});
		publishedRound(examples, number);
		return this.allocation.run(draft);
	}

	private void administration(School school, Examples examples, int number) {
		this.universities.create(school.id(), new CampusSettings("Studiested " + number, "4601"));
		this.universities.create(school.id(), new CourseSettings("VAL" + number, "Valgfag", 2, Arena.GP_OFFICE));
		School other = this.students.school("x" + number);
		this.accounts.grant((AccountId) examples.ids().get("accounts"), RoleGrant.at(other.id(), Role.STUDENT));
		PersonId person = this.students.coordinator(other).personId();
		this.accounts
			.openAll(
					List.of(new NewAccount(person, "k" + number, null, Set
						.of(RoleGrant.at(other.id(), Role.COORDINATOR), RoleGrant.at(school.id(), Role.COORDINATOR)))),
					JourneyWorld.PASSWORD);
	}

	/** What a supervisor's own page shows, and a colleague. */
	private void supervisor(Examples examples, int number) {
		Scene draft = examples.draft();
		LocalDate day = AllocationWorld.MONDAY.plusYears(1).plusMonths(number);
		this.qualifications.add(examples.office().supervisor(), "Kurs " + number, LocalDate.of(2024, 1, number), null);
		this.availabilities.bulkPauses(
				List.of(new NewPause(examples.office().supervisor(), draft.school().id(), day, day, "Permisjon")));
		this.availabilities.bulkTraineeLoads(List.of(new NewTraineeLoad(examples.office().supervisor(),
				TraineeKind.ALIS, new DateRange(day, day), false, false, this.clock.instant())));
		Doctor colleague = this.doctors.doctor("Kollega" + number, examples.office().practice());
		this.availabilities.bulkAnswers(List.of(new NewAnswer(colleague.id(), draft.period(), Answer.YES, 1, null,
				Set.of(), null, colleague.person(), Channel.SELF, this.clock.instant())));
		this.doctors.period(new SupervisorWorld.School(draft.school().id(), draft.school().course()), "Åpen " + number,
				day);
	}

	/** A student with a delivered list who cannot be at the visited practice. */
	private Pupil pupil(Examples examples, Office wished, String studentNumber) {
		Scene draft = examples.draft();
		ConflictView conflict = new ConflictView(null, examples.office().practice(), ConflictKind.OTHER);
		Pupil pupil = this.students.pupil(draft.school(), studentNumber, "Ny" + studentNumber, Optional.empty(),
				List.of(conflict), draft.period());
		SystemAccess.run(() -> this.wishes
			.bulkCreate(List.of(new NewWishList(draft.round(), pupil.id(), this.clock.instant(), pupil.person(),
					Channel.SELF, List.of(new WishView(1, wished.practice(), null, null, null, false))))));
		return pupil;
	}

	/** What a student's own page shows. */
	private void student(Examples examples, Office office, int number) {
		StudentId id = (StudentId) examples.ids().get("students");
		Pupil student = examples.draft().students().get(0);
		AllocationWorld.asDo(student.user(), () -> this.ownWishes.add(examples.draft().round(),
				new WishTarget(office.practice(), null, null, null)));
		AllocationWorld.asDo(examples.draft().coordinator(), () -> this.earlier.add(id, office.practice(),
				new DateRange(LocalDate.of(2020, number, 1), LocalDate.of(2020, number, 20))));
	}

	/** A further published round, in which the visited supervisor and student meet. */
	private void publishedRound(Examples examples, int number) {
		Scene draft = examples.draft();
		PeriodId period = this.students.period(draft.school(), "Senere " + number,
				AllocationWorld.MONDAY.plusYears(2).plusMonths(2L * number));
		RoundView round = this.students.round(draft.school(), "Senere " + number, Duration.ofDays(-1), period);
		SystemAccess.run(() -> this.availabilities
			.bulkAnswers(List.of(new NewAnswer(examples.office().supervisor(), period, Answer.YES, 1, null, Set.of(),
					null, draft.students().get(0).person(), Channel.PHONE, this.clock.instant()))));
		Pupil pupil = this.students.pupil(draft.school(), "uib9" + number, "Senere" + number, period);
		Scene scene = new Scene(draft.school(), period, round.id(), draft.coordinator(), List.of(pupil));
		RunView run = this.allocation.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
	}

}
