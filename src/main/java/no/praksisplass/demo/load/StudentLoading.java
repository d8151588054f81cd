package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.demo.source.NameSource;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.NewStudent;
import no.praksisplass.student.Students;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads students. */
@Component
@Profile("demo")
class StudentLoading {

	private static final int ELSEWHERE = 14;

	private final Persons persons;

	private final Students students;

	private final Homes homes;

	StudentLoading(Persons persons, Students students, Homes homes) {
		this.persons = persons;
		this.students = students;
		this.homes = homes;
	}

	/** Loads a university's students, with limits where there is a plan for them. */
	List<Enrolled> load(UniversityData data, NameSource names, Optional<LimitPlan> limits, Chance chance) {
		int count = data.plan().students();
		List<NewPerson> people = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			people.add(names.young(chance));
		}
		List<PersonId> ids = this.persons.createAll(people);
		Homes.Region region = this.homes.region(data.plan().counties());
		List<Enrolled> enrolled = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			enrolled.add(new Enrolled(people.get(i), student(data, i, ids.get(i), region, limits, chance)));
		}
		this.students.bulkCreate(enrolled.stream().map(Enrolled::said).toList());
		return enrolled;
	}

	private NewStudent student(UniversityData data, int number, PersonId person, Homes.Region region,
			Optional<LimitPlan> limits, Chance chance) {
		int campus = (data.campuses().size() > 1 && chance.percent(ELSEWHERE)) ? 1 : 0;
		List<PeriodId> periods = periods(data.periods(), group(data, number), chance);
		List<NewBase> bases = region.bases(data.plan().campuses().get(campus), chance);
		String cohort = "Gruppe " + (char) ('A' + group(data, number));
		return new NewStudent(StudentId.random(), data.id(), person, Integer.toString(990_001 + number),
				data.campuses().get(campus).id(), data.course().id(), cohort, number % 80 == 40,
				travelLimit(number, chance), new LinkedHashSet<>(periods), bases,
				limits.flatMap((plan) -> plan.consideration(number, periods)),
				limits.map(LimitPlan::conflicts).orElse(List.of()),
				limits.map(LimitPlan::earlierPlacements).orElse(Map.of()));
	}

	/** The number of the period that a student belongs to, counted from 0. */
	private static int group(UniversityData data, int number) {
		int group = 0;
		int last = data.plan().periods().get(0).students();
		while (number >= last) {
			last += data.plan().periods().get(++group).students();
		}
		return group;
	}

	/**
	 * The period of the group, for some another too, for a few all. The last group is
	 * bound to its own.
	 */
	private static List<PeriodId> periods(List<PeriodView> all, int own, Chance chance) {
		List<PeriodId> ids = all.stream().map(PeriodView::id).toList();
		if (ids.size() == 1) {
			return ids;
		}
		int last = ids.size() - 1;
		int drawn = chance.between(1, 100);
		if (own == last) {
			return (drawn <= 92) ? List.of(ids.get(own)) : List.of(ids.get(own - 1), ids.get(own));
		}
		if (drawn <= 55) {
			return List.of(ids.get(own));
		}
		if (drawn <= 80) {
			int other = (own + 1) % last;
			return List.of(ids.get(Math.min(own, other)), ids.get(Math.max(own, other)));
		}
		return (drawn <= 94) ? ids.subList(0, last) : ids;
	}

	private static @Nullable Integer travelLimit(int number, Chance chance) {
		return (number % 9 == 4) ? chance.one(List.of(45, 60, 90, 120)) : null;
	}

}
