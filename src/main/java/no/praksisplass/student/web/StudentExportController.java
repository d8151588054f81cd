package no.praksisplass.student.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.domain.StudentBulk;
import no.praksisplass.student.domain.StudentBulk.Known;
import no.praksisplass.student.domain.list.StudentFilter;
import no.praksisplass.student.domain.list.StudentList;
import no.praksisplass.student.domain.list.StudentRow;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of students as a file, with the columns of the import. Addresses are in a file
 * of their own, in which students with a protected address are not.
 */
@Controller
class StudentExportController {

	private final StudentList list;

	private final StudentBulk students;

	private final Universities universities;

	private final Periods periods;

	private final StudentImport kind;

	private final Exports exports;

	private final CurrentUser currentUser;

	StudentExportController(StudentList list, StudentBulk students, Universities universities, Periods periods,
			StudentImport kind, Exports exports, CurrentUser currentUser) {
		this.list = list;
		this.students = students;
		this.universities = universities;
		this.periods = periods;
		this.kind = kind;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/students/export")
	void export(StudentFilter filter, @RequestParam(defaultValue = "csv") String format,
			@Sortable({ "name", "number", "cohort", "campus", "delivered" }) Paging paging,
			HttpServletResponse response) {
		send(filter, format, paging, response, details(), (known) -> true);
	}

	@GetMapping("/coordinator/students/addresses")
	void addresses(StudentFilter filter, @RequestParam(defaultValue = "csv") String format,
			@Sortable({ "name", "number", "cohort", "campus", "delivered" }) Paging paging,
			HttpServletResponse response) {
		List<ExportColumn<Known>> columns = Stream
			.concat(details().stream(), ExportColumn.of(this.kind,
					StudentColumns.addresses(new MunicipalityWords(List.of())), StudentExportController::form))
			.toList();
		send(filter, format, paging, response, columns, (known) -> !known.student().protectedAddress());
	}

	private void send(StudentFilter filter, String format, Paging paging, HttpServletResponse response,
			List<ExportColumn<Known>> columns, Predicate<Known> included) {
		UniversityId university = this.currentUser.university(Role.COORDINATOR);
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + StudentImport.KEY, columns,
				paging.toPageable(), (page) -> this.list.page(university, filter.tidy(), page),
				(rows) -> known(university, rows).stream().filter(included).toList());
	}

	private List<Known> known(UniversityId university, List<StudentRow> rows) {
		Map<StudentId, Known> known = this.students.all(university, rows.stream().map(StudentRow::id).toList())
			.stream()
			.collect(Collectors.toMap((each) -> each.student().id(), Function.identity()));
		return rows.stream().map((row) -> known.get(row.id())).filter(Objects::nonNull).toList();
	}

	private List<ExportColumn<Known>> details() {
		StudyWords words = new StudyWords(this.currentUser.university(Role.COORDINATOR), this.universities,
				this.periods);
		return Stream.concat(ExportColumn.of(this.kind, StudentColumns.details(), StudentExportController::form),
				Stream.of(
						ExportColumn.<Known>of(this.kind, StudentColumns.CAMPUS,
								(known) -> words.campus(known.student().campusId())),
						ExportColumn.<Known>of(this.kind, StudentColumns.COURSE,
								(known) -> words.course(known.student().courseId())),
						ExportColumn.<Known>of(this.kind, StudentColumns.PERIODS,
								(known) -> words.periods(known.student().periods()))))
			.toList();
	}

	private static StudentForm form(Known known) {
		return StudentForm.from(known.student(), known.person(), known.bases());
	}

}
