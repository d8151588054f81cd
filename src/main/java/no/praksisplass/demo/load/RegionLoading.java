package no.praksisplass.demo.load;

import java.util.List;
import java.util.Optional;

import no.praksisplass.security.NewAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads a university with all that belongs to a round, and all GPs of its region. */
@Component
@Profile("demo")
class RegionLoading {

	private final UniversityLoading universities;

	private final GpLoading gps;

	private final AnswerLoading answers;

	private final StudentLoading students;

	private final WishLoading wishes;

	private final InformationLoading informations;

	private final ManagerLoading managers;

	private final HonorariumLoading honoraria;

	private final AgreementLoading agreements;

	private final AccountLoading accounts;

	RegionLoading(UniversityLoading universities, GpLoading gps, AnswerLoading answers, StudentLoading students,
			WishLoading wishes, InformationLoading informations, ManagerLoading managers, HonorariumLoading honoraria,
			AgreementLoading agreements, AccountLoading accounts) {
		this.universities = universities;
		this.gps = gps;
		this.answers = answers;
		this.students = students;
		this.wishes = wishes;
		this.informations = informations;
		this.managers = managers;
		this.honoraria = honoraria;
		this.agreements = agreements;
		this.accounts = accounts;
	}

	/**
	 * Loads it.
	 * @param wanted takes the accounts to be opened
	 * @return the region's supervisors
	 */
	List<Gp> load(UniversityPlan plan, Scene scene, List<NewAccount> wanted) {
		UniversityData data = this.universities.load(plan, scene.semester());
		Registrar registrar = this.accounts.coordinator(data, scene, wanted);
		List<Place> near = scene.placesOf(plan);
		List<Gp> supervising = this.gps
			.load(near, scene.names(), plan.chance("gps"), plan.people().gps(), plan.people().supervisors())
			.stream()
			.filter(Gp::supervising)
			.toList();
		Gp undecided = supervising.get(0);
		wanted.addAll(plan.people().listed() ? AccountLoading.ofSupervisors(supervising, undecided)
				: AccountLoading.ofSupervisors(supervising));
		List<Offer> offers = this.answers.load(data, supervising, undecided, registrar, plan.chance("answers"));
		LimitPlan limits = new LimitPlan(plan, near, supervising, offers, scene.semester().today());
		List<Enrolled> all = this.students.load(data, scene.names(), Optional.of(limits), plan.chance("students"));
		List<Enrolled> delivered = this.wishes.load(data, all, offers, registrar, plan.chance("wishes"));
		wanted.addAll(plan.people().listed() ? listed(data, all, delivered)
				: all.stream().map((student) -> AccountLoading.ofStudent(student, Optional.empty())).toList());
		this.informations.load(data, all, registrar);
		if (plan.people().listed()) {
			wanted.add(this.managers.load(undecided, registrar, scene));
			wanted.addAll(this.honoraria.load(data, supervising, registrar, scene));
			this.agreements.load(data, supervising, registrar);
		}
		return supervising;
	}

	/** Accounts of students, of whom two have names that the sign-in page lists. */
	private static List<NewAccount> listed(UniversityData data, List<Enrolled> all, List<Enrolled> delivered) {
		Enrolled ready = ordinary(data, all, true, delivered);
		Enrolled late = ordinary(data, all, false, delivered);
		return all.stream()
			.map((student) -> AccountLoading.ofStudent(student,
					student.equals(ready) ? Optional.of("student")
							: student.equals(late) ? Optional.of("student2") : Optional.empty()))
			.toList();
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
