package no.praksisplass.student.web;

import java.util.List;
import java.util.function.Function;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.geography.MunicipalityWords;

/** The columns of students in files, those of the student system FS among them. */
final class StudentColumns {

	static final ImportColumn NUMBER = ImportColumn.required("studentNumber", CellType.TEXT, "123456", "studentnr",
			"studentnummer", "student number");

	static final ImportColumn NAME = text("name", CellType.TEXT, "", "navn", "fullt navn", "studentnavn", "full name");

	static final ImportColumn CAMPUS = ImportColumn.required("campus", CellType.TEXT, "", "studiested", "campus");

	static final ImportColumn COURSE = ImportColumn.required("course", CellType.TEXT, "MED5", "emnekode", "emne",
			"course code");

	static final ImportColumn PERIODS = text("periods", CellType.TEXT, "", "perioder", "praksisperioder");

	static final ImportColumn TERM = text("term", CellType.TEXT, "2027 VÅR", "termin", "semester");

	static final ImportColumn PROGRAMME = ImportColumn.readOnly("programme", CellType.TEXT, "", "studieprogramkode",
			"studieprogram");

	private StudentColumns() {
	}

	/** Those that fill in the form by themselves, without addresses. */
	static List<FormColumn<StudentForm>> details() {
		return List.of(
				FormColumn.text(NUMBER, "studentNumber", StudentForm::getStudentNumber, StudentForm::setStudentNumber),
				FormColumn.text(text("givenName", CellType.TEXT, "Kari", "fornavn", "first name"), "givenName",
						StudentForm::getGivenName, StudentForm::setGivenName),
				FormColumn.text(text("familyName", CellType.TEXT, "Nordmann", "etternavn", "last name", "surname"),
						"familyName", StudentForm::getFamilyName, StudentForm::setFamilyName),
				FormColumn.text(text("email", CellType.TEXT, "kari@example.no", "e-post", "epost", "e-mail",
						"e-postadresse", "mail"), "email", StudentForm::getEmail, StudentForm::setEmail),
				FormColumn.text(text("phone", CellType.TEXT, "", "telefon", "mobil", "tlf"), "phone",
						StudentForm::getPhone, StudentForm::setPhone),
				FormColumn.text(ImportColumn.required("cohort", CellType.TEXT, "H2023", "kull", "kullkode", "cohort"),
						"cohort", StudentForm::getCohort, StudentForm::setCohort),
				FormColumn.yesNo(text("protectedAddress", CellType.YES_NO, "false", "adressesperre", "sperret adresse"),
						"protectedAddress", StudentForm::isProtectedAddress, StudentForm::setProtectedAddress),
				FormColumn.whole(text("travelLimit", CellType.WHOLE, "", "reisegrense", "lengste reise"), "travelLimit",
						StudentForm::getTravelLimit, StudentForm::setTravelLimit),
				FormColumn.yesNo(text("active", CellType.YES_NO, "true", "aktiv"), "active", StudentForm::isActive,
						StudentForm::setActive));
	}

	/** The home and study addresses. */
	static List<FormColumn<StudentForm>> addresses(MunicipalityWords words) {
		return List.of(street("home", "hjemadresse", BasesForm::getHome),
				code("home", "hjem postnr", BasesForm::getHome),
				municipality("home", "hjemkommune", BasesForm::getHome, words),
				street("study", "studieadresse", BasesForm::getStudy),
				code("study", "studie postnr", BasesForm::getStudy),
				municipality("study", "studiekommune", BasesForm::getStudy, words));
	}

	private static FormColumn<StudentForm> street(String place, String synonym, Function<BasesForm, BaseForm> form) {
		return FormColumn.text(text(place + "Street", CellType.TEXT, "", synonym), place + ".streetAddress",
				(student) -> form.apply(student).getStreetAddress(),
				(student, text) -> form.apply(student).setStreetAddress(text));
	}

	private static FormColumn<StudentForm> code(String place, String synonym, Function<BasesForm, BaseForm> form) {
		return FormColumn.text(text(place + "PostalCode", CellType.CODE, "", synonym), place + ".postalCode",
				(student) -> form.apply(student).getPostalCode(),
				(student, text) -> form.apply(student).setPostalCode(text));
	}

	private static FormColumn<StudentForm> municipality(String place, String synonym,
			Function<BasesForm, BaseForm> form, MunicipalityWords words) {
		return FormColumn.text(text(place + "Municipality", CellType.CODE, "", synonym), place + ".municipalityNumber",
				(student) -> form.apply(student).getMunicipalityNumber(),
				(student, text) -> form.apply(student).setMunicipalityNumber(words.number(text)));
	}

	private static ImportColumn text(String key, CellType type, String example, String... synonyms) {
		return ImportColumn.optional(key, type, example, synonyms);
	}

}
