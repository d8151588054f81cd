package no.praksisplass.demo.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.honorarium.HonorariumSetup;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.placement.PastPlacements;
import no.praksisplass.placement.PublishRound;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.NewAccount;
import no.praksisplass.shared.Money;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.Sha256;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.NewStudent;
import no.praksisplass.student.Students;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the period that has just ended: a class that has had its practice, and what its
 * supervisors are owed for it, at rates that are marked as examples.
 */
@Component
@Profile("demo")
class HonorariumLoading {

	private static final int STUDENTS = 24;

	/** The listed supervisor and another one had two students at the same time. */
	private static final Set<Integer> SECOND = Set.of(1, 9);

	private final Rounds rounds;

	private final Students students;

	private final Persons persons;

	private final Homes homes;

	private final PastPlacements placements;

	private final HonorariumSetup honoraria;

	private final AccountLoading accounts;

	HonorariumLoading(Rounds rounds, Students students, Persons persons, Homes homes, PastPlacements placements,
			HonorariumSetup honoraria, AccountLoading accounts) {
		this.rounds = rounds;
		this.students = students;
		this.persons = persons;
		this.homes = homes;
		this.placements = placements;
		this.honoraria = honoraria;
		this.accounts = accounts;
	}

	/** Loads it; gives the accounts of two finance officers to be opened. */
	List<NewAccount> load(UniversityData data, List<Gp> supervising, Registrar registrar, Scene scene) {
		Instant then = data.past().availabilityDeadline().plus(14, ChronoUnit.DAYS);
		RoundView round = this.rounds.create(data.id(), settings(data, then));
		List<StudentId> theirs = students(data, scene);
		this.placements.publish(new PublishRound(round.id(), 1, Sha256.of("problem"), Sha256.of("result"),
				registrar.coordinator(), choices(data, supervising, theirs)), then);
		PersonId first = this.accounts.staff(scene);
		PersonId second = this.accounts.staff(scene);
		this.honoraria.load(data.id(), rates(data.past().dates().from()),
				new HonorariumSetup.People(registrar.coordinator(), first, second));
		return List.of(AccountLoading.ofFinance(first, "okonomi.uib", data.id()),
				AccountLoading.ofFinance(second, "okonomi2.uib", data.id()));
	}

	private static RoundSettings settings(UniversityData data, Instant published) {
		return new RoundSettings("Allmennmedisin " + data.past().name().toLowerCase(Locale.ROOT),
				published.minus(40, ChronoUnit.DAYS), published.minus(5, ChronoUnit.DAYS), published,
				UniversityLoading.FEWEST_WISHES, 10, AllocationRule.OPTIMAL, true, FairnessRule.TOTAL,
				AllocationCriterion.DEFAULT_ORDER, false, null, Set.of(data.past().id()));
	}

	private List<StudentId> students(UniversityData data, Scene scene) {
		Chance chance = data.plan().chance("past");
		List<NewPerson> people = new ArrayList<>();
		for (int i = 0; i < STUDENTS; i++) {
			people.add(scene.names().young(chance));
		}
		List<PersonId> ids = this.persons.createAll(people);
		Homes.Region region = this.homes.region(data.plan().counties());
		List<NewStudent> all = new ArrayList<>();
		for (int i = 0; i < STUDENTS; i++) {
			all.add(new NewStudent(StudentId.random(), data.id(), ids.get(i), Integer.toString(980_001 + i),
					data.campuses().get(0).id(), data.course().id(), "Forrige kull", false, null,
					Set.of(data.past().id()), region.bases(data.plan().campuses().get(0), chance), Optional.empty(),
					List.of(), Map.of()));
		}
		this.students.bulkCreate(all);
		return all.stream().map(NewStudent::id).toList();
	}

	private static List<SeatChoice> choices(UniversityData data, List<Gp> supervising, List<StudentId> students) {
		List<SeatChoice> choices = new ArrayList<>();
		int gp = -1;
		for (int i = 0; i < students.size(); i++) {
			gp += SECOND.contains(i) ? 0 : 1;
			Gp with = supervising.get(gp);
			choices
				.add(new SeatChoice(students.get(i), with.id(), with.said().practiceId(), data.past().id(), 1 + i % 3));
		}
		return choices;
	}

	/** The rate of supervision changes in the midst of the period. */
	private static List<RateSettings> rates(LocalDate from) {
		LocalDate change = from.plusWeeks(3);
		return List.of(rate(RateKind.SUPERVISION, "1450", from.minusYears(1), change.minusDays(1)),
				rate(RateKind.SUPERVISION, "1500", change, null),
				rate(RateKind.SECOND_STUDENT, "1100", from.minusYears(1), null),
				rate(RateKind.PREPARATION, "900", from.minusYears(1), null),
				rate(RateKind.OFFICE_COST, "312.50", from.minusYears(1), null));
	}

	private static RateSettings rate(RateKind kind, String kroner, LocalDate from, @Nullable LocalDate to) {
		return new RateSettings(kind, new Money(new BigDecimal(kroner)), from, to, "Eksempel, ikke vedtatt",
				"Oppdiktet for prøve", true);
	}

}
