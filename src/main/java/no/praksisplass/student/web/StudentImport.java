package no.praksisplass.student.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.FormPlan;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.domain.StudentBulk;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A university's students from files, such as the one that FS gives. */
@Component
@Order(30)
class StudentImport implements ImportKind {

	static final String KEY = "students";

	private final StudentBulk students;

	private final Universities universities;

	private final Periods periods;

	private final Municipalities municipalities;

	private final PostalCodes postalCodes;

	private final Validator validator;

	StudentImport(StudentBulk students, Universities universities, Periods periods, Municipalities municipalities,
			PostalCodes postalCodes, Validator validator) {
		this.students = students;
		this.universities = universities;
		this.periods = periods;
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
		this.validator = validator;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<ImportColumn> columns() {
		return Stream.of(StudentColumns.details().stream().map(FormColumn::column),
				Stream.of(StudentColumns.NAME, StudentColumns.CAMPUS, StudentColumns.COURSE, StudentColumns.TERM,
						StudentColumns.PERIODS),
				StudentColumns.addresses(new MunicipalityWords(List.of())).stream().map(FormColumn::column),
				Stream.of(StudentColumns.PROGRAMME))
			.flatMap((columns) -> columns)
			.toList();
	}

	/** The only or first campus, for FS names none. */
	@Override
	public Map<String, String> proposals(ImportScope scope) {
		return this.universities.campuses(scope.requireUniversity())
			.stream()
			.findFirst()
			.map(CampusView::name)
			.map((name) -> Map.of(StudentColumns.CAMPUS.key(), name))
			.orElse(Map.of());
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		UniversityId university = scope.requireUniversity();
		StudyWords words = new StudyWords(university, this.universities, this.periods);
		StudentMatches register = new StudentMatches(university, this.students, words,
				this.postalCodes.find(StudentMatches.codes(rows)));
		MunicipalityWords places = new MunicipalityWords(this.municipalities.all());
		return new FormPlan<>(StudentMatches.columns(words, places), register, this.validator, rows, progress);
	}

}
