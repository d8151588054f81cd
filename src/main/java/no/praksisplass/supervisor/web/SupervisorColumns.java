package no.praksisplass.supervisor.web;

import java.util.List;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.supervisor.Employment;

/** The columns of supervisors in files. */
final class SupervisorColumns {

	static final ImportColumn ID = text("id", CellType.TEXT, "", "veileder-id", "supervisor id");

	static final ImportColumn HPR = text("hprNumber", CellType.DIGITS, "9999999", "hpr", "hpr-nr", "hprnr");

	static final ImportColumn NAME = text("name", CellType.TEXT, "", "navn", "lege", "fullt navn", "full name");

	static final ImportColumn PRACTICE_ID = text("practiceId", CellType.TEXT, "", "praksissted-id", "practice id");

	static final ImportColumn PRACTICE = text("practice", CellType.TEXT, "Fjord legekontor", "legekontor", "kontor",
			"arbeidssted", "office");

	static final ImportColumn MUNICIPALITY = text("municipality", CellType.CODE, "4601", "kommune", "kommunenr",
			"kommunenummer");

	static final ImportColumn ACTIVE = ImportColumn.readOnly("active", CellType.YES_NO, "true");

	/** Those that fill in the form. */
	static final List<FormColumn<SupervisorForm>> FORM = List.of(
			FormColumn.text(text("givenName", CellType.TEXT, "Kari", "fornavn", "first name"), "givenName",
					SupervisorForm::getGivenName, SupervisorForm::setGivenName),
			FormColumn.text(text("familyName", CellType.TEXT, "Nordmann", "etternavn", "last name", "surname"),
					"familyName", SupervisorForm::getFamilyName, SupervisorForm::setFamilyName),
			FormColumn.text(text("email", CellType.TEXT, "kari@example.no", "e-post", "epost", "mail"), "email",
					SupervisorForm::getEmail, SupervisorForm::setEmail),
			FormColumn.text(text("phone", CellType.TEXT, "900 00 000", "telefon", "mobil", "tlf"), "phone",
					SupervisorForm::getPhone, SupervisorForm::setPhone),
			FormColumn.text(HPR, "hprNumber", SupervisorForm::getHprNumber, SupervisorForm::setHprNumber),
			FormColumn.yesNo(text("specialist", CellType.YES_NO, "true", "spesialist"), "specialist",
					SupervisorForm::isSpecialist, SupervisorForm::setSpecialist),
			FormColumn.choice(text("employment", CellType.choice(Employment.class), "SELF_EMPLOYED", "ansettelse"),
					"employment", Employment.class, SupervisorForm::getEmployment, SupervisorForm::setEmployment),
			FormColumn.yesNo(text("supervising", CellType.YES_NO, "true", "veileder", "praksisveileder"), "supervising",
					SupervisorForm::isSupervising, SupervisorForm::setSupervising),
			FormColumn.whole(text("maxStudentsAtATime", CellType.WHOLE, "1", "studenter samtidig", "plasser"),
					"maxStudentsAtATime", SupervisorForm::getMaxStudentsAtATime, SupervisorForm::setMaxStudentsAtATime),
			FormColumn.whole(text("maxStudentsPerRound", CellType.WHOLE, "", "studenter per runde"),
					"maxStudentsPerRound", SupervisorForm::getMaxStudentsPerRound,
					SupervisorForm::setMaxStudentsPerRound),
			FormColumn.text(text("note", CellType.TEXT, "", "merknad", "notat", "kommentar"), "note",
					SupervisorForm::getNote, SupervisorForm::setNote));

	private SupervisorColumns() {
	}

	private static ImportColumn text(String key, CellType type, String example, String... synonyms) {
		return ImportColumn.optional(key, type, example, synonyms);
	}

}
