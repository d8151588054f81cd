package no.praksisplass.demo.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.shared.Arena;
import org.jspecify.annotations.Nullable;

/** Practices that do not exist, in towns that do. */
public final class PracticeSource {

	private static final List<String> KINDS = List.of("legesenter", "legekontor", "legesenter", "legegruppe");

	private static final List<String> STREETS = Lines.firstColumn("streets.txt");

	private static final List<String> LODGING = List.of("Hybel i andre etasje, 3 000 kroner i måneden",
			"Kommunen har en leilighet som studenter kan låne", "Spør på kontoret, vi kjenner noen som leier ut",
			"Rom hos en av legene", "Internatet på sjukeheimen, delt kjøkken");

	private final Chance chance = Chance.of("practices");

	private final List<String> names = Lines.firstColumn("practice-names.txt");

	private Iterator<String> nextNames = this.chance.shuffled(this.names).iterator();

	/** Names with their municipalities. */
	private final Set<String> taken = new HashSet<>();

	private final NameSource people;

	private int organisations;

	public PracticeSource(NameSource people) {
		this.people = people;
	}

	/** The practices of a town. */
	public List<NewPractice> in(Town town) {
		List<NewPractice> practices = new ArrayList<>();
		for (int i = 0; i < town.practices(); i++) {
			practices.add(practice(town));
		}
		return practices;
	}

	private NewPractice practice(Town town) {
		boolean remote = town.pull() <= 2;
		boolean lodging = this.chance.percent(remote ? 70 : 12);
		String landscape = nextName();
		String name = landscape + " " + this.chance.one(KINDS);
		while (!this.taken.add(town.municipality() + name)) {
			landscape = nextName();
			name = landscape + " " + this.chance.one(KINDS);
		}
		return new NewPractice(name, organisationNumber(), Arena.GP_OFFICE,
				this.chance.one(STREETS) + " " + this.chance.between(1, 48), town.postalCode(), town.name(),
				town.municipality(), near(town.position(), remote), rooms(remote), lodging,
				lodging ? this.chance.one(LODGING) : null, this.chance.percent(remote ? 45 : 10),
				this.chance.percent(remote ? 60 : 30), contact(), this.people.phone(),
				mailbox(landscape) + "@example.no");
	}

	/** Each once before one comes again. */
	private String nextName() {
		if (!this.nextNames.hasNext()) {
			this.nextNames = this.chance.shuffled(this.names).iterator();
		}
		return this.nextNames.next();
	}

	/** Rooms are what practices lack most: one as a rule, seldom three. */
	private int rooms(boolean remote) {
		int drawn = this.chance.between(1, 10);
		if (drawn == 10) {
			return 3;
		}
		return (drawn >= (remote ? 9 : 7)) ? 2 : 1;
	}

	private Coordinate near(Coordinate middle, boolean remote) {
		double reach = remote ? 0.006 : 0.012;
		return new Coordinate(rounded(middle.latitude() + reach * this.chance.spread()),
				rounded(middle.longitude() + 2 * reach * this.chance.spread()));
	}

	private static double rounded(double degrees) {
		return Math.round(degrees * 100_000) / 100_000.0;
	}

	private String contact() {
		var person = this.people.experienced(this.chance);
		return person.givenName() + " " + person.familyName();
	}

	private static String mailbox(String name) {
		return name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o").replace("å", "a");
	}

	/**
	 * Most have none. The register begins its numbers with 8 or 9, so that these, with 1,
	 * are nobody's.
	 */
	private @Nullable String organisationNumber() {
		if (!this.chance.percent(10)) {
			return null;
		}
		int[] weights = { 3, 2, 7, 6, 5, 4, 3, 2 };
		while (true) {
			String digits = Integer.toString(10_000_000 + 7 * ++this.organisations);
			int sum = 0;
			for (int i = 0; i < weights.length; i++) {
				sum += weights[i] * (digits.charAt(i) - '0');
			}
			int check = (11 - sum % 11) % 11;
			if (check < 10) {
				return digits + check;
			}
		}
	}

}
