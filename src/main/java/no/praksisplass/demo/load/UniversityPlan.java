package no.praksisplass.demo.load;

import java.util.List;

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
 * @param students how many students it has
 */
record UniversityPlan(String code, String name, String supervisorLabel, List<CampusPlan> campuses,
		List<String> counties, List<String> shared, int weeks, List<PeriodPlan> periods, int students) {

	/** The university with the full data. */
	static final UniversityPlan UIB = new UniversityPlan("uib", "Universitetet i Bergen", "praksisveileder",
			List.of(new CampusPlan("Bergen", "4601", "Bergen"), new CampusPlan("Stavanger", "1103", "Stavanger")),
			List.of("46", "11", "15"), List.of(), 6,
			List.of(new PeriodPlan(1, 62), new PeriodPlan(7, 62), new PeriodPlan(13, 60), new PeriodPlan(19, 66)), 250);

	/** The others have a little, so that one sees what is whose. */
	static final List<UniversityPlan> OTHERS = List.of(
			new UniversityPlan("uio", "Universitetet i Oslo", "praksisveileder",
					List.of(new CampusPlan("Oslo", "0301", "Oslo")), List.of("03", "31", "34", "33"), List.of("11"), 4,
					List.of(new PeriodPlan(5, 12)), 12),
			new UniversityPlan("ntnu", "NTNU", "praksisveileder",
					List.of(new CampusPlan("Trondheim", "5001", "Trondheim")), List.of("50"), List.of("15"), 6,
					List.of(new PeriodPlan(3, 12)), 12),
			new UniversityPlan("uit", "UiT Norges arktiske universitet", "praksislærer",
					List.of(new CampusPlan("Tromsø", "5501", "Tromsø")), List.of("55", "18", "56"), List.of(), 6,
					List.of(new PeriodPlan(9, 12)), 12));

	/**
	 * A campus.
	 *
	 * @param name its name
	 * @param municipality its municipality's number
	 * @param town the town whose middle the students live around
	 */
	record CampusPlan(String name, String municipality, String town) {
	}

	/**
	 * A period.
	 *
	 * @param firstWeek the week of the semester that it begins in, from 1
	 * @param wanted how many places are wanted
	 */
	record PeriodPlan(int firstWeek, int wanted) {
	}

}
