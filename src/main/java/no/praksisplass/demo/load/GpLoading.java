package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.demo.source.NameSource;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Employment;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.Supervisors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the GPs of practices, of whom some supervise. */
@Component
@Profile("demo")
class GpLoading {

	private static final List<String> NOTES = List.of("Helst i partallsuker",
			"Tar gjerne studenter med interesse for akuttmedisin", "Ring på formiddagen",
			"Har hatt studenter siden 2012", "Vil ha beskjed minst to måneder før");

	private final Persons persons;

	private final Supervisors supervisors;

	private final DemoFreshness freshness;

	GpLoading(Persons persons, Supervisors supervisors, DemoFreshness freshness) {
		this.persons = persons;
		this.supervisors = supervisors;
		this.freshness = freshness;
	}

	/**
	 * Loads GPs.
	 * @param places the practices, at each of which one supervises at least
	 * @param all how many GPs in all
	 * @param supervising how many of them supervise
	 */
	List<Gp> load(List<Place> places, NameSource names, Chance chance, int all, int supervising) {
		List<Place> desks = new ArrayList<>(places);
		while (desks.size() < all) {
			desks.add(chance.one(places));
		}
		List<Integer> others = new ArrayList<>();
		for (int i = places.size(); i < all; i++) {
			others.add(i);
		}
		Set<Integer> chosen = new HashSet<>(chance.shuffled(others).subList(0, supervising - places.size()));
		List<NewPerson> people = desks.stream().map((desk) -> names.experienced(chance)).toList();
		List<PersonId> ids = this.persons.createAll(people);
		List<NewSupervisor> said = new ArrayList<>();
		for (int i = 0; i < all; i++) {
			boolean supervises = i < places.size() || chosen.contains(i);
			String hprNumber = chance.percent(supervises ? 96 : 70) ? names.hprNumber() : null;
			said.add(gp(ids.get(i), desks.get(i), supervises, hprNumber, chance));
		}
		List<SupervisorId> created = this.supervisors.bulkCreate(said,
				(index) -> this.freshness.ofGp(index, said.get(index).supervising()));
		List<Gp> gps = new ArrayList<>();
		for (int i = 0; i < all; i++) {
			gps.add(new Gp(created.get(i), people.get(i), said.get(i), desks.get(i)));
		}
		return gps;
	}

	private static NewSupervisor gp(PersonId person, Place place, boolean supervising, @Nullable String hprNumber,
			Chance chance) {
		boolean salaried = chance.percent((place.town().pull() <= 2) ? 60 : 15);
		return new NewSupervisor(person, place.id(), hprNumber, chance.percent(supervising ? 85 : 55),
				salaried ? Employment.SALARIED : Employment.SELF_EMPLOYED, supervising, chance.percent(12) ? 2 : 1,
				supervising ? mostInRound(chance) : null,
				(supervising && chance.percent(10)) ? chance.one(NOTES) : null);
	}

	private static @Nullable Integer mostInRound(Chance chance) {
		int drawn = chance.between(1, 100);
		return (drawn <= 6) ? Integer.valueOf(1) : (drawn <= 18) ? Integer.valueOf(2) : null;
	}

}
