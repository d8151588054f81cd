package no.praksisplass.demo.load;

import java.util.List;
import java.util.stream.Collectors;

import no.praksisplass.demo.load.UniversityPlan.CampusPlan;
import no.praksisplass.demo.load.UniversityPlan.People;
import no.praksisplass.demo.load.UniversityPlan.PeriodPlan;

/**
 * How much the demonstration has.
 *
 * @param name what it is chosen by
 * @param practices how many practices are spread over all municipalities; 0 for those of
 * the list of towns
 * @param whole universities with all that belongs to a round
 * @param small universities that have a little, so that one sees what is whose
 */
record DemoScale(String name, int practices, List<UniversityPlan> whole, List<UniversityPlan> small) {

	private static final People LITTLE = new People(0, 0, false);

	/** One university with its region, and a little at the three others. */
	static final DemoScale REGIONAL = new DemoScale("regional", 0,
			List.of(bergen(List.of("46", "11", "15"), new People(750, 250, true),
					List.of(new PeriodPlan(1, 62, 61), new PeriodPlan(7, 62, 61), new PeriodPlan(13, 60, 60),
							new PeriodPlan(19, 66, 68)))),
			List.of(new UniversityPlan("uio", "Universitetet i Oslo", "praksisveileder",
					List.of(new CampusPlan("Oslo", "0301")), List.of("03", "31", "34", "33"), List.of("11"), 4,
					List.of(new PeriodPlan(5, 12, 12)), LITTLE),
					new UniversityPlan("ntnu", "NTNU", "praksisveileder", List.of(new CampusPlan("Trondheim", "5001")),
							List.of("50"), List.of("15"), 6, List.of(new PeriodPlan(3, 12, 12)), LITTLE),
					new UniversityPlan("uit", "UiT Norges arktiske universitet", "praksislærer",
							List.of(new CampusPlan("Tromsø", "5501")), List.of("55", "18", "56"), List.of(), 6,
							List.of(new PeriodPlan(9, 12, 12)), LITTLE)));

	/** As many as there are in Norway in a year: a thousand students, 5,500 GPs. */
	static final DemoScale NATIONAL = new DemoScale("national", 1200, List.of(
			bergen(List.of("46", "11"), new People(1150, 385, true),
					List.of(new PeriodPlan(1, 66, 66), new PeriodPlan(7, 66, 66), new PeriodPlan(13, 66, 66),
							new PeriodPlan(19, 72, 72))),
			new UniversityPlan("uio", "Universitetet i Oslo", "praksisveileder",
					List.of(new CampusPlan("Oslo", "0301", "Oslo", List.of("0301", "3201", "3203"))),
					List.of("03", "31", "32", "33", "34", "39", "40", "42"), List.of(), 6,
					List.of(new PeriodPlan(1, 95, 95), new PeriodPlan(7, 95, 95), new PeriodPlan(13, 95, 95),
							new PeriodPlan(19, 95, 95)),
					new People(2950, 985, false)),
			new UniversityPlan("ntnu", "NTNU", "praksisveileder",
					List.of(new CampusPlan("Trondheim", "5001", "Trondheim", List.of("5001", "5031", "5035")),
							new CampusPlan("Ålesund", "1508")),
					List.of("50", "15"), List.of(), 8,
					List.of(new PeriodPlan(1, 73, 73), new PeriodPlan(9, 73, 73), new PeriodPlan(17, 74, 74)),
					new People(800, 268, false)),
			new UniversityPlan("uit", "UiT Norges arktiske universitet", "praksislærer",
					List.of(new CampusPlan("Tromsø", "5501", "Tromsø", List.of("5501", "5536")),
							new CampusPlan("Bodø", "1804")),
					List.of("18", "55", "56"), List.of(), 8,
					List.of(new PeriodPlan(2, 43, 43), new PeriodPlan(10, 43, 43), new PeriodPlan(18, 44, 44)),
					new People(600, 202, false))),
			List.of());

	private static UniversityPlan bergen(List<String> counties, People people, List<PeriodPlan> periods) {
		return new UniversityPlan("uib", "Universitetet i Bergen", "praksisveileder",
				List.of(new CampusPlan("Bergen", "4601", "Bergen", List.of("4601", "4627", "4626")),
						new CampusPlan("Stavanger", "1103")),
				counties, List.of(), 6, periods, people);
	}

	/**
	 * The scale of a name.
	 * @throws IllegalArgumentException if there is none
	 */
	static DemoScale of(String name) {
		List<DemoScale> all = List.of(REGIONAL, NATIONAL);
		return all.stream()
			.filter((scale) -> scale.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("praksisplass.demo is '" + name + "', but can be "
					+ all.stream().map(DemoScale::name).collect(Collectors.joining(" or "))));
	}

}
