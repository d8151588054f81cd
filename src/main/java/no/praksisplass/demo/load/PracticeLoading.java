package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.List;

import no.praksisplass.demo.source.NameSource;
import no.praksisplass.demo.source.PracticeSource;
import no.praksisplass.demo.source.Town;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PracticeId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the practices of towns. */
@Component
@Profile("demo")
class PracticeLoading {

	private final Practices practices;

	private final DemoFreshness freshness;

	PracticeLoading(Practices practices, DemoFreshness freshness) {
		this.practices = practices;
		this.freshness = freshness;
	}

	List<Place> load(List<Town> all, NameSource people) {
		PracticeSource source = new PracticeSource(people);
		List<Town> towns = new ArrayList<>();
		List<NewPractice> said = new ArrayList<>();
		for (Town town : all) {
			for (NewPractice practice : source.in(town)) {
				towns.add(town);
				said.add(practice);
			}
		}
		List<PracticeId> ids = this.practices.bulkCreate(said, this.freshness::ofPractice);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < said.size(); i++) {
			places.add(new Place(ids.get(i), said.get(i), towns.get(i)));
		}
		return places;
	}

}
