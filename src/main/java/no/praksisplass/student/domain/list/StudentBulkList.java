package no.praksisplass.student.domain.list;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.domain.StudentBulk;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** A university's students. */
@Component
class StudentBulkList implements BulkList {

	private final StudentList list;

	private final StudentBulk students;

	StudentBulkList(StudentList list, StudentBulk students) {
		this.list = list;
		this.students = students;
	}

	@Override
	public String key() {
		return "students";
	}

	@Override
	public String path() {
		return "/coordinator/students";
	}

	@Override
	public List<BulkTarget> matching(UniversityId university, BulkValues filter) {
		StudentFilter asked = new StudentFilter(filter.text("search"), filter.text("cohort"),
				filter.find("campus", CampusId.class).orElse(null), filter.find("period", PeriodId.class).orElse(null),
				filter.find("round", RoundId.class).orElse(null), filter.find("wishes", Boolean.class).orElse(null),
				filter.find("consideration", Boolean.class).orElse(null));
		return this.list.page(university, asked.tidy(), PageRequest.of(0, Integer.MAX_VALUE, Sort.by("name")))
			.map((row) -> new BulkTarget(row.id().value(), row.name()))
			.toList();
	}

	@Override
	public List<BulkTarget> named(UniversityId university, Collection<UUID> ids) {
		return this.students.all(university, ids.stream().map(StudentId::new).toList())
			.stream()
			.map((known) -> new BulkTarget(known.student().id().value(), known.person().sortName()))
			.toList();
	}

}
