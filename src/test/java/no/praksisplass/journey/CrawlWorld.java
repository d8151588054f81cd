package no.praksisplass.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.geography.GeographyFileKind;
import no.praksisplass.geography.domain.load.GeographyUploads;
import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.hearing.HearingService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.domain.todo.TodoList;
import no.praksisplass.placement.domain.todo.TodoTexts;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishTarget;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.ManagerRegistration;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.domain.deactivation.DeactivationService;
import no.praksisplass.supervisor.domain.deactivation.Subject;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.domain.information.InformationAdministration;
import org.springframework.stereotype.Component;

/**
 * A university with a round that has drafts and one that is published, so that every page
 * has something to show.
 */
@Component
class CrawlWorld {

	private final AllocationWorld allocation;

	private final StudentWorld students;

	private final SupervisorWorld answers;

	private final Supervisors supervisors;

	private final ManagerRegistration managers;

	private final OwnWishes wishes;

	private final DecisionService decisions;

	private final PublicationService publications;

	private final TodoList todos;

	private final HearingService hearings;

	private final InformationAdministration informations;

	private final Accounts accounts;

	private final GeographyUploads uploads;

	private final SignInLinks links;

	private final DeactivationService deactivations;

	private final CrawlMessages messages;

	private final ImportWorld imports;

	private final BulkWorld bulk;

	private final CrawlMoney money;

	CrawlWorld(AllocationWorld allocation, StudentWorld students, SupervisorWorld answers, Supervisors supervisors,
			ManagerRegistration managers, OwnWishes wishes, DecisionService decisions, PublicationService publications,
			TodoList todos, HearingService hearings, InformationAdministration informations, Accounts accounts,
			GeographyUploads uploads, SignInLinks links, DeactivationService deactivations, CrawlMessages messages,
			ImportWorld imports, BulkWorld bulk, CrawlMoney money) {
		this.allocation = allocation;
		this.students = students;
		this.answers = answers;
		this.supervisors = supervisors;
		this.managers = managers;
		this.wishes = wishes;
		this.decisions = decisions;
		this.publications = publications;
		this.todos = todos;
		this.hearings = hearings;
		this.informations = informations;
		this.accounts = accounts;
		this.uploads = uploads;
		this.links = links;
		this.deactivations = deactivations;
		this.messages = messages;
		this.imports = imports;
		this.bulk = bulk;
		this.money = money;
	}

	/** Makes the rows. */
	Examples begin() {
		Scene draft = this.allocation.scene("uib", 5);
		Office office = this.allocation.office("Bryggen", Answer.YES, 2, draft.period());
		Office twin = this.allocation.office("Voss", Answer.MAYBE, 1, draft.period());
		Pupil student = draft.students().get(0);
		place(draft, student, office);
		RunView first = this.allocation.run(draft);
		RunView second = this.allocation.run(draft);
		UUID hearing = hearing(draft, first);
		List.of(InformationAudience.values()).forEach((audience) -> write(draft, audience, draft.period()));
		Scene published = publish(draft);
		Pupil placed = published.students().get(0);
		PersonId doctor = SystemAccess.call(() -> this.supervisors.find(office.supervisor()).orElseThrow().personId());
		SystemAccess.run(() -> this.managers.register(office.practice(), draft.students().get(2).person(),
				draft.coordinator().personId()));
		AccountId account = open(draft, doctor, student, placed);
		String token = SystemAccess.call(() -> this.accounts.issuePasswordToken(account).path());
		String link = SystemAccess
			.call(() -> this.links.invite(doctor, RoleGrant.of(Role.SUPERVISOR), SignInLinks.INVITATION).path());
		Map<String, Object> ids = new HashMap<>(this.messages.begin(draft.school().id(), draft.coordinator(), doctor));
		ids.putAll(this.money.begin(draft.school(), office, placed));
		ids.putAll(Map.ofEntries(Map.entry("accounts", account), Map.entry("universities", draft.school().id()),
				Map.entry("courses", draft.school().course()), Map.entry("standing", draft.school().course()),
				Map.entry("campuses", draft.school().campus()), Map.entry("practices", office.practice()),
				Map.entry("supervisors", office.supervisor()), Map.entry("practice", twin.practice()),
				Map.entry("supervisor", twin.supervisor()), Map.entry("periods", draft.period()),
				Map.entry("answers", draft.period()), Map.entry("rounds", draft.round()),
				Map.entry("wishes", draft.round()), Map.entry("runs", first.id()), Map.entry("students", student.id()),
				Map.entry("uploads", upload()), Map.entry("deactivations", proposal(draft)),
				Map.entry("proposals", hearing), Map.entry("todos", todo(draft)),
				Map.entry("information", InformationAudience.STUDENT), Map.entry("in", "nb"),
				Map.entry("imports", imported(draft)), Map.entry("bulk", paused(draft, office, true)),
				Map.entry("token", token.substring(token.lastIndexOf('/') + 1)),
				Map.entry("link", link.substring(link.lastIndexOf('/') + 1))));
		return new Examples(ids, Map.of("/compare", "?run=" + first.id() + "&run=" + second.id(), "/lock",
				seat(office, draft), "/try", seat(office, draft)), more(draft, published, office), draft, published,
				office);
	}

	private static String seat(Office office, Scene scene) {
		return "?supervisor=" + office.supervisor() + "&period=" + scene.period();
	}

	/** Further pages for the coordinator. */
	private List<String> more(Scene draft, Scene published, Office office) {
		return List.of("/coordinator/rounds/" + published.round(),
				"/coordinator/rounds/" + published.round() + "/placements",
				"/coordinator/rounds/" + published.round() + "/repair?student=" + published.students().get(0).id(),
				"/coordinator/finnes-ikke", "/coordinator/bulk/" + paused(draft, office, false));
	}

	/**
	 * A second round of the same university, published; the GP of the first has an
	 * unanswered period too.
	 */
	private Scene publish(Scene draft) {
		PeriodId period = this.students.period(draft.school(), "Periode 2", AllocationWorld.MONDAY.plusWeeks(8));
		this.answers.period(new SupervisorWorld.School(draft.school().id(), draft.school().course()), "Periode 3",
				AllocationWorld.MONDAY.plusWeeks(16));
		RoundView round = this.students.round(draft.school(), "Publisert runde", Duration.ofDays(-1), period);
		Pupil pupil = this.students.pupil(draft.school(), "uib100", "Plassert", period);
		this.allocation.office("Førde", Answer.YES, 1, period);
		Scene scene = new Scene(draft.school(), period, round.id(), draft.coordinator(), List.of(pupil));
		write(scene, InformationAudience.STUDENT, period);
		RunView run = this.allocation.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
		return scene;
	}

	/** The student wishes for the office, and every run keeps her there. */
	private void place(Scene scene, Pupil student, Office office) {
		AllocationWorld.asDo(student.user(),
				() -> this.wishes.add(scene.round(), new WishTarget(office.practice(), null, null, null)));
		AllocationWorld.asDo(scene.coordinator(), () -> this.decisions.lock(scene.round(), student.id(),
				new Seat(office.supervisor(), scene.period()), "Avtalt"));
	}

	/** Writes about a period, with everything that a text can have. */
	private void write(Scene scene, InformationAudience audience, PeriodId period) {
		AllocationWorld.asDo(scene.coordinator(), () -> this.informations.write(period, audience, "nb", -1, """
				## Første dag
				Møt **presis**, *ikke* før. Les `MED11` hos [universitetet](https://example.no).

				- politiattest
				- taushetserklæring

				> Velkommen!

				---
				1. Hils på alle
				"""));
	}

	/** Puts something on the students' list. */
	private UUID todo(Scene scene) {
		return AllocationWorld.as(scene.coordinator(), () -> {
			this.todos.add(scene.school().id(), new TodoTexts("Politiattest", null, null));
			return this.todos.of(scene.school().id()).get(0).id();
		});
	}

	/** Shows a run to its supervisors. */
	UUID hearing(Scene scene, RunView run) {
		return AllocationWorld.as(scene.coordinator(), () -> {
			this.hearings.open(run.id(), AllocationWorld.MONDAY.atStartOfDay(TimeConfiguration.NORWAY).toInstant());
			return this.hearings.latest(run.id()).orElseThrow().id();
		});
	}

	/** A proposal about an office that nobody else counts on. */
	private UUID proposal(Scene scene) {
		Office closing = this.allocation.office("Nedlagt", Answer.YES, 1);
		return AllocationWorld.as(scene.coordinator(),
				() -> this.deactivations.propose(Subject.of(closing.practice()), "Kontoret legges ned").id());
	}

	/** A file that was tried, with a row of each outcome. */
	private UUID imported(Scene scene) {
		return this.imports.tried(scene.coordinator(), Optional.of(scene.school().id()), "practices", """
				Navn;Kommune;Studentkontor;Fnr
				Bryggen;4601;5;
				Voss;4601;2;
				Et nytt kontor;4621;1;
				Et ukjent sted;9999;1;
				""").id();
	}

	/** A pause for two supervisors at once, done or only looked at. */
	private UUID paused(Scene scene, Office office, boolean done) {
		UUID id = this.bulk.matching(scene.coordinator(), scene.school().id(), "supervisors", "pause-supervisors",
				"practice=" + office.practice(),
				Map.of("startsOn", done ? "01.03.2099" : "01.05.2099", "reason", "Ferie"));
		return done ? this.bulk.confirmed(scene.coordinator(), id).id() : id;
	}

	/** A checked file that waits for its confirmation. */
	private UUID upload() {
		return SystemAccess.call(() -> this.uploads.check(GeographyFileKind.TRAVEL_TIMES, "reisetider.csv",
				"from;to;minutes;ferry\n4601;4621;95;false\n".getBytes(StandardCharsets.UTF_8)));
	}

	/** Opens accounts that are called as {@link Visitor} says, and one to look at. */
	private AccountId open(Scene scene, PersonId doctor, Pupil student, Pupil placed) {
		Set<RoleGrant> study = Set.of(RoleGrant.at(scene.school().id(), Role.STUDENT));
		RoleGrant office = RoleGrant.at(scene.school().id(), Role.COORDINATOR);
		return SystemAccess.call(() -> this.accounts.openAll(List.of(
				new NewAccount(scene.coordinator().personId(), Visitor.COORDINATOR.username(), null, Set.of(office)),
				new NewAccount(doctor, Visitor.SUPERVISOR.username(), null, Set.of(RoleGrant.of(Role.SUPERVISOR))),
				new NewAccount(scene.students().get(2).person(), Visitor.MANAGER.username(), null,
						Set.of(RoleGrant.of(Role.PRACTICE_MANAGER))),
				new NewAccount(scene.students().get(3).person(), Visitor.FINANCE.username(), null,
						Set.of(RoleGrant.at(scene.school().id(), Role.FINANCE))),
				new NewAccount(student.person(), Visitor.STUDENT.username(), null, study),
				new NewAccount(placed.person(), Visitor.PLACED.username(), null, study),
				new NewAccount(scene.students().get(1).person(), Visitor.ADMINISTRATOR.username(), null,
						Set.of(RoleGrant.of(Role.ADMIN), office))),
				JourneyWorld.PASSWORD))
			.get(0);
	}

	/**
	 * What to put in the places of path variables.
	 *
	 * @param ids by the part of the path before the variable
	 * @param queries by the end of the path
	 * @param more further addresses that the coordinator visits
	 * @param draft the round with drafts
	 * @param published the published round
	 * @param office where the visiting supervisor works
	 */
	record Examples(Map<String, Object> ids, Map<String, String> queries, List<String> more, Scene draft,
			Scene published, Office office) {
	}

}
