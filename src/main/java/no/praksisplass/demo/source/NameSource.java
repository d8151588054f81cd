package no.praksisplass.demo.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.praksisplass.person.NewPerson;

/**
 * People that do not exist: names drawn by how common they are, e-mail at a domain that
 * is reserved for examples, telephone numbers in the part of the Norwegian numbering plan
 * that is given to nobody (01).
 */
public final class NameSource {

	private final List<GivenName> given = Lines.of("given-names.csv")
		.stream()
		.map((line) -> new GivenName(line[0], Integer.parseInt(line[1]), Integer.parseInt(line[2])))
		.toList();

	private final List<FamilyName> family = Lines.of("family-names.csv")
		.stream()
		.map((line) -> new FamilyName(line[0], Integer.parseInt(line[1])))
		.toList();

	private final Map<String, Integer> mailboxes = new HashMap<>();

	private int phones;

	private int hprNumbers;

	/** A GP or another grown-up, whose name was common some decades ago. */
	public NewPerson experienced(Chance chance) {
		return person(chance, chance.one(this.given, GivenName::experienced).name());
	}

	/** A student. */
	public NewPerson young(Chance chance) {
		return person(chance, chance.one(this.given, GivenName::young).name());
	}

	/**
	 * The name under which a person of this source signs in: the mailbox of the e-mail
	 * address.
	 */
	public static String username(NewPerson person) {
		String email = (person.email() != null) ? person.email() : "";
		return email.substring(0, email.indexOf('@'));
	}

	/** A telephone number that nobody has. */
	public String phone() {
		int number = this.phones++ * 37 % 1_000_000;
		return String.format(Locale.ROOT, "01 %02d %02d %02d", number / 10_000, number / 100 % 100, number % 100);
	}

	/**
	 * A number that the register of health personnel will not give out: real ones are
	 * eight digits at most.
	 */
	public String hprNumber() {
		return Integer.toString(999_000_000 + this.hprNumbers++);
	}

	private NewPerson person(Chance chance, String first) {
		String familyName = chance.one(this.family, FamilyName::weight).name();
		String middle = chance.percent(12) ? chance.one(this.family, FamilyName::weight).name() : familyName;
		String lastNames = middle.equals(familyName) ? familyName : middle + " " + familyName;
		return new NewPerson(first, lastNames, mailbox(first + "." + familyName) + "@example.no", phone());
	}

	private String mailbox(String name) {
		String plain = name.toLowerCase(Locale.ROOT)
			.replace("æ", "ae")
			.replace("ø", "o")
			.replace("å", "a")
			.replace("á", "a");
		int before = this.mailboxes.merge(plain, 1, Integer::sum);
		return (before == 1) ? plain : plain + before;
	}

	private record GivenName(String name, int experienced, int young) {
	}

	private record FamilyName(String name, int weight) {
	}

}
