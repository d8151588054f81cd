package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.security.NewAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the other universities, each with a little. */
@Component
@Profile("demo")
class NeighbourLoading {

	private static final int GPS_A_PRACTICE = 4;

	private static final int SUPERVISORS_A_PRACTICE = 2;

	private static final int SHARED = 6;

	private final UniversityLoading universities;

	private final GpLoading gps;

	private final AnswerLoading answers;

	private final StudentLoading students;

	private final WishLoading wishes;

	private final AccountLoading accounts;

	NeighbourLoading(UniversityLoading universities, GpLoading gps, AnswerLoading answers, StudentLoading students,
			WishLoading wishes, AccountLoading accounts) {
		this.universities = universities;
		this.gps = gps;
		this.answers = answers;
		this.students = students;
		this.wishes = wishes;
		this.accounts = accounts;
	}

	/**
	 * Loads a university.
	 * @param region supervisors of the large university, some of whom this one asks too
	 * @param wanted takes the accounts to be opened
	 */
	void load(UniversityPlan plan, Scene scene, List<Gp> region, List<NewAccount> wanted) {
		UniversityData data = this.universities.load(plan, scene.semester());
		Registrar registrar = this.accounts.coordinator(data, scene, wanted);
		Chance chance = Chance.of(plan.code());
		List<Place> near = scene.placesOf(plan);
		List<Gp> own = this.gps
			.load(near, scene.names(), chance, GPS_A_PRACTICE * near.size(), SUPERVISORS_A_PRACTICE * near.size())
			.stream()
			.filter(Gp::supervising)
			.toList();
		wanted.addAll(AccountLoading.ofSupervisors(own));
		List<Gp> willing = new ArrayList<>(own);
		region.stream().filter((gp) -> gp.place().town().isIn(plan.shared())).limit(SHARED).forEach(willing::add);
		List<Offer> offers = this.answers.loadWilling(data, willing, registrar, chance);
		List<Enrolled> all = this.students.load(data, scene.names(), Optional.empty(), chance);
		this.wishes.load(data, all, offers, registrar, chance);
		all.forEach((student) -> wanted.add(AccountLoading.ofStudent(student, Optional.empty())));
	}

}
