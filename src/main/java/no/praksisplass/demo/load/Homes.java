package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.List;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.demo.source.Town;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.NewBase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives students somewhere to live. */
@Component
@Profile("demo")
class Homes {

	private final Municipalities municipalities;

	Homes(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * Homes of students of the region: most from there, more from where more people live.
	 */
	Region region(List<String> counties) {
		List<MunicipalityView> all = this.municipalities.all();
		List<MunicipalityView> near = all.stream()
			.filter((municipality) -> counties.contains(municipality.countyNumber()))
			.toList();
		return new Region(near, all, Town.all());
	}

	/**
	 * Where students of a region come from.
	 *
	 * @param near the region's municipalities
	 * @param all the country's
	 * @param towns places whose middle is known
	 */
	record Region(List<MunicipalityView> near, List<MunicipalityView> all, List<Town> towns) {

		/**
		 * An address at the place of study, as a rule a home elsewhere, and for some free
		 * lodging.
		 */
		List<NewBase> bases(UniversityPlan.CampusPlan campus, Chance chance) {
			List<NewBase> bases = new ArrayList<>();
			Town town = this.towns.stream()
				.filter((each) -> each.name().equals(campus.town()))
				.findFirst()
				.orElseThrow();
			bases.add(new NewBase(BaseKind.STUDY, null, null, town.name(), campus.municipality(),
					near(town.position(), 0.03, chance)));
			if (chance.percent(92)) {
				bases.add(base(BaseKind.HOME, chance.percent(85) ? this.near : this.all, chance));
			}
			if (chance.percent(9)) {
				bases.add(base(BaseKind.FREE_LODGING, this.near, chance));
			}
			return bases;
		}

		private NewBase base(BaseKind kind, List<MunicipalityView> from, Chance chance) {
			MunicipalityView municipality = chance.one(from, MunicipalityView::population);
			List<Town> known = this.towns.stream()
				.filter((town) -> town.municipality().equals(municipality.number()))
				.toList();
			Coordinate middle = known.isEmpty() ? municipality.coordinate() : chance.one(known).position();
			return new NewBase(kind, null, null, municipality.name(), municipality.number(),
					near(middle, 0.03, chance));
		}

		private static Coordinate near(Coordinate middle, double reach, Chance chance) {
			return new Coordinate(rounded(middle.latitude() + reach * chance.spread()),
					rounded(middle.longitude() + 2 * reach * chance.spread()));
		}

		private static double rounded(double degrees) {
			return Math.round(degrees * 10_000) / 10_000.0;
		}

	}

}
