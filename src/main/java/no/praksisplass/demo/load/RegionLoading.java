package no.praksisplass.demo.load;

import java.util.List;
import java.util.Optional;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.security.NewAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the university with the full data, and all GPs of its region. */
@Component
@Profile("demo")
class RegionLoading {

	static final int GPS = 750;

	static final int SUPERVISORS = GPS / 3;

	private final UniversityLoading universities;

	private final GpLoading gps;

	private final AnswerLoading answers;

	private final StudentLoading students;

	private final WishLoading wishes;

	private final AccountLoading accounts;

	RegionLoading(UniversityLoading universities, GpLoading gps, AnswerLoading answers, StudentLoading students,
			WishLoading wishes, AccountLoading accounts) {
		this.universities = universities;
		this.gps = gps;
		this.answers = answers;
		this.students = students;
		this.wishes = wishes;
		this.accounts = accounts;
	}

	/**
	 * Loads it.
	 * @param wanted takes the accounts to be opened
	 * @return the region's supervisors
	 */
	List<Gp> load(Scene scene, List<NewAccount> wanted) {
		UniversityPlan plan = UniversityPlan.UIB;
		UniversityData data = this.universities.load(plan, scene.semester());
		Registrar registrar = this.accounts.coordinator(data, scene, wanted);
		List<Place> near = scene.placesOf(plan);
		List<Gp> supervising = this.gps.load(near, scene.names(), Chance.of("gps"), GPS, SUPERVISORS)
			.stream()
			.filter(Gp::supervising)
			.toList();
		Gp undecided = supervising.get(0);
		wanted.addAll(AccountLoading.ofSupervisors(supervising, undecided));
		List<Offer> offers = this.answers.load(data, supervising, undecided, registrar, Chance.of("answers"));
		LimitPlan limits = new LimitPlan(near, supervising, offers, scene.semester().today());
		List<Enrolled> all = this.students.load(data, scene.names(), Optional.of(limits), Chance.of("students"));
		List<Enrolled> delivered = this.wishes.load(data, all, offers, registrar, Chance.of("wishes"));
		Enrolled ready = ordinary(data, all, true, delivered);
		Enrolled late = ordinary(data, all, false, delivered);
		all.forEach((student) -> wanted.add(AccountLoading.ofStudent(student, student.equals(ready)
				? Optional.of("student") : student.equals(late) ? Optional.of("student2") : Optional.empty())));
		return supervising;
	}

	/**
	 * The first student at the main campus whom nothing limits and who can have several
	 * periods.
	 */
	private static Enrolled ordinary(UniversityData data, List<Enrolled> all, boolean ready, List<Enrolled> delivered) {
		return all.stream()
			.filter((student) -> delivered.contains(student) == ready)
			.filter((student) -> student.said().campusId().equals(data.campuses().get(0).id()))
			.filter((student) -> student.said().consideration().isEmpty() && student.said().travelLimit() == null)
			.filter((student) -> student.said().periods().size() > 1 && !student.said().protectedAddress())
			.findFirst()
			.orElseThrow();
	}

}
