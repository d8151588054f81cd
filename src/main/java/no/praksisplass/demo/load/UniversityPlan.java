package no.praksisplass.demo.load;

import java.util.List;

import no.praksisplass.demo.source.Chance;

/**
 * What the demonstration has at a university.
 *
 * @param code its code
 * @param name its name
 * @param supervisorLabel what it calls a supervisor
 * @param campuses its campuses
 * @param counties where its own practices are
 * @param shared counties of another university's supervisors, some of whom it asks too
 * @param weeks how long a student is out
 * @param periods its periods in the semester
 * @param people how many people it has to do with
 */
record UniversityPlan(String code, String name, String supervisorLabel, List<CampusPlan> campuses,
		List<String> counties, List<String> shared, int weeks, List<PeriodPlan> periods, People people) {

	int students() {
		return this.periods.stream().mapToInt(PeriodPlan::students).sum();
	}

	/** The stream of chance for a purpose at this university. */
	Chance chance(String purpose) {
		return Chance.of(this.people.listed() ? purpose : this.code + " " + purpose);
	}

	/**
	 * A campus.
	 *
	 * @param name its name
	 * @param municipality its municipality's number
	 * @param town the town whose middle the students live around
	 * @param around numbers of the municipality and its neighbours
	 */
	record CampusPlan(String name, String municipality, String town, List<String> around) {

		CampusPlan(String name, String municipality) {
			this(name, municipality, name, List.of(municipality));
		}

	}

	/**
	 * A period.
	 *
	 * @param firstWeek the week of the semester that it begins in, from 1
	 * @param wanted how many places are wanted
	 * @param students how many students belong to it
	 */
	record PeriodPlan(int firstWeek, int wanted, int students) {
	}

	/**
	 * How many there are.
	 *
	 * @param gps GPs in its counties
	 * @param supervisors those among them who supervise
	 * @param listed whether the sign-in page lists a supervisor and students
	 */
	record People(int gps, int supervisors, boolean listed) {
	}

}
