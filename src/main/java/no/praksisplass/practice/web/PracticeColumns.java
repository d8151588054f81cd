package no.praksisplass.practice.web;

import java.util.List;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.shared.Arena;

/** The columns of practices in files. */
final class PracticeColumns {

	static final ImportColumn ID = ImportColumn.optional("id", CellType.TEXT, "", "praksissted-id", "practice id");

	static final ImportColumn NAME = ImportColumn.required("name", CellType.TEXT, "Fjord legekontor", "legekontor",
			"praksissted", "kontor", "practice", "office");

	static final ImportColumn ARENA = ImportColumn.optional("arena", CellType.choice(Arena.class), "GP_OFFICE",
			"arena");

	static final ImportColumn MUNICIPALITY = ImportColumn.required("municipality", CellType.CODE, "4601", "kommune",
			"kommunenr", "municipality number");

	static final ImportColumn MUNICIPALITY_NAME = ImportColumn.readOnly("municipalityName", CellType.TEXT, "Bergen");

	static final ImportColumn ACTIVE = ImportColumn.readOnly("active", CellType.YES_NO, "true");

	private PracticeColumns() {
	}

	/** Those that fill in the form. */
	static List<FormColumn<PracticeForm>> of(MunicipalityWords words) {
		return List.of(FormColumn.text(NAME, "name", PracticeForm::getName, PracticeForm::setName),
				FormColumn.choice(ARENA, "arena", Arena.class, PracticeForm::getArena, PracticeForm::setArena),
				FormColumn.text(text("organisationNumber", CellType.DIGITS, "", "orgnr", "organisasjonsnr"),
						"organisationNumber", PracticeForm::getOrganisationNumber, PracticeForm::setOrganisationNumber),
				FormColumn.text(
						text("streetAddress", CellType.TEXT, "Strandgaten 1", "adresse", "besøksadresse", "address"),
						"streetAddress", PracticeForm::getStreetAddress, PracticeForm::setStreetAddress),
				FormColumn.text(text("postalCode", CellType.CODE, "5003", "postnr", "zip"), "postalCode",
						PracticeForm::getPostalCode, PracticeForm::setPostalCode),
				FormColumn.text(text("postalPlace", CellType.TEXT, "BERGEN", "sted"), "postalPlace",
						PracticeForm::getPostalPlace, PracticeForm::setPostalPlace),
				FormColumn.text(MUNICIPALITY, "municipalityNumber", PracticeForm::getMunicipalityNumber,
						(form, text) -> form.setMunicipalityNumber(words.number(text))),
				FormColumn.decimal(text("latitude", CellType.DECIMAL, "60.39", "lat", "breddegrad"), "latitude",
						PracticeForm::getLatitude, PracticeForm::setLatitude),
				FormColumn.decimal(text("longitude", CellType.DECIMAL, "5.32", "lon", "lng", "lengdegrad"), "longitude",
						PracticeForm::getLongitude, PracticeForm::setLongitude),
				FormColumn.whole(text("studentRooms", CellType.WHOLE, "2", "studentrom", "kontorer", "rom", "rooms"),
						"studentRooms", PracticeForm::getStudentRooms, PracticeForm::setStudentRooms),
				FormColumn.yesNo(text("lodgingKnown", CellType.YES_NO, "false", "hybel", "bolig", "lodging"),
						"lodgingKnown", PracticeForm::isLodgingKnown, PracticeForm::setLodgingKnown),
				FormColumn.text(text("lodgingNote", CellType.TEXT, "", "merknad om hybel"), "lodgingNote",
						PracticeForm::getLodgingNote, PracticeForm::setLodgingNote),
				FormColumn.yesNo(text("carNeeded", CellType.YES_NO, "false", "bil", "car"), "carNeeded",
						PracticeForm::isCarNeeded, PracticeForm::setCarNeeded),
				FormColumn.yesNo(text("eveningDuty", CellType.YES_NO, "false", "legevakt", "kveld"), "eveningDuty",
						PracticeForm::isEveningDuty, PracticeForm::setEveningDuty),
				FormColumn.text(text("contactName", CellType.TEXT, "", "kontakt", "contact"), "contactName",
						PracticeForm::getContactName, PracticeForm::setContactName),
				FormColumn.text(text("contactPhone", CellType.TEXT, "55 00 00 00", "telefon", "tlf", "phone"),
						"contactPhone", PracticeForm::getContactPhone, PracticeForm::setContactPhone),
				FormColumn.text(
						text("contactEmail", CellType.TEXT, "post@example.no", "e-post", "epost", "email", "mail"),
						"contactEmail", PracticeForm::getContactEmail, PracticeForm::setContactEmail));
	}

	private static ImportColumn text(String key, CellType type, String example, String... synonyms) {
		return ImportColumn.optional(key, type, example, synonyms);
	}

}
