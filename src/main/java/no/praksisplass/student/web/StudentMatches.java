package no.praksisplass.student.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.FormRegister;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.PersonName;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.domain.StudentBulk;
import no.praksisplass.student.domain.StudentBulk.Known;

/**
 * A university's students while an import is planned. A student is known by the student
 * number.
 */
final class StudentMatches implements FormRegister<StudentForm, Known> {

	private final UniversityId university;

	private final StudentBulk students;

	private final StudentBulk.Check check;

	private final StudyWords words;

	private final Map<String, PostalCodeView> codes;

	private final Map<String, Known> byNumber;

	StudentMatches(UniversityId university, StudentBulk students, StudyWords words, Map<String, PostalCodeView> codes) {
		this.university = university;
		this.students = students;
		this.check = students.check(university);
		this.words = words;
		this.codes = codes;
		this.byNumber = students.all(university)
			.stream()
			.collect(Collectors.toMap((known) -> known.student().studentNumber(), Function.identity()));
	}

	/** The form's columns, and those whose words the university gives their sense. */
	static List<FormColumn<StudentForm>> columns(StudyWords words, MunicipalityWords municipalities) {
		return Stream.of(StudentColumns.details().stream(),
				Stream.of(
						told(StudentColumns.CAMPUS, "campusId",
								(form) -> Optional.ofNullable(form.getCampusId()).map(words::campus).orElse("")),
						told(StudentColumns.COURSE, "courseId",
								(form) -> Optional.ofNullable(form.getCourseId()).map(words::course).orElse("")),
						told(StudentColumns.PERIODS, "periods", (form) -> words.periods(form.getPeriods()))),
				StudentColumns.addresses(municipalities).stream())
			.flatMap(Function.identity())
			.toList();
	}

	private static FormColumn<StudentForm> told(ImportColumn column, String field, Function<StudentForm, String> get) {
		return new FormColumn<>(column, field, (form, text) -> {
		}, get);
	}

	@Override
	public Optional<Known> find(ImportRow row) {
		return Optional.ofNullable(this.byNumber.get(row.text(StudentColumns.NUMBER.key())));
	}

	@Override
	public StudentForm form(Optional<Known> stored) {
		return stored.map((known) -> StudentForm.from(known.student(), known.person(), known.bases()))
			.orElseGet(StudentForm::new);
	}

	@Override
	public void prepare(StudentForm form, Optional<Known> stored, ImportRow row) {
		String whole = row.value(StudentColumns.NAME.key());
		if (whole != null) {
			PersonName name = PersonName.of(whole, "", "");
			form.setGivenName(name.given());
			form.setFamilyName(name.family());
		}
		form.setCampusId(this.words.campus(row.text(StudentColumns.CAMPUS.key())));
		CourseId course = this.words.course(row.text(StudentColumns.COURSE.key()));
		if (!course.equals(form.getCourseId())) {
			form.setPeriods(new HashSet<>());
		}
		form.setCourseId(course);
		String term = row.value(StudentColumns.TERM.key());
		if (row.has(StudentColumns.PERIODS.key())) {
			form.setPeriods(this.words.periods(course, row.text(StudentColumns.PERIODS.key())));
		}
		else if (term != null) {
			form.setPeriods(this.words.inTerm(course, term, form.getPeriods()));
		}
	}

	@Override
	public void complete(StudentForm form, Optional<Known> stored, ImportRow row) {
		List<NewBase> bases = bases(form, stored);
		this.check.of(form.toCommand(), bases);
		form.fill(bases);
	}

	@Override
	public String key(StudentForm form, Optional<Known> stored) {
		return form.getStudentNumber();
	}

	@Override
	public String label(StudentForm form) {
		return form.getStudentNumber() + " " + form.getGivenName() + " " + form.getFamilyName();
	}

	@Override
	public String basis(Known known) {
		return known.student().id() + "@" + known.student().version();
	}

	/** The addresses of a student with a protected one are in no list. */
	@Override
	public boolean shows(StudentForm form, String column) {
		return !form.isProtectedAddress() || StudentColumns.addresses(new MunicipalityWords(List.of()))
			.stream()
			.noneMatch((each) -> each.column().key().equals(column));
	}

	@Override
	public void write(List<Write<StudentForm, Known>> writes, ImportProgress progress) {
		this.students.write(this.university,
				writes.stream()
					.map((write) -> new StudentBulk.Change(write.stored(), write.form().toPerson(),
							write.form().toCommand(), bases(write.form(), write.stored())))
					.toList(),
				progress::done);
	}

	private List<NewBase> bases(StudentForm form, Optional<Known> stored) {
		return BaseReader.read(form, stored.map(Known::bases).orElse(List.of()), this.codes);
	}

	/** The postal codes that rows name. */
	static List<String> codes(List<ImportRow> rows) {
		return rows.stream()
			.flatMap((row) -> Stream.of(row.value("homePostalCode"), row.value("studyPostalCode")))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
