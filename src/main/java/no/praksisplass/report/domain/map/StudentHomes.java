package no.praksisplass.report.domain.map;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.BaseView;
import no.praksisplass.student.Students;
import org.springframework.stereotype.Component;

/** Knows where students live: at home, else where they study. */
@Component
class StudentHomes {

	private final Students students;

	StudentHomes(Students students) {
		this.students = students;
	}

	/**
	 * The municipality number of each active student who can have one of the periods;
	 * those with a protected address are left out.
	 */
	Map<StudentId, String> inPeriods(Collection<PeriodId> periods) {
		return this.students.inPeriods(periods)
			.stream()
			.filter((student) -> !student.student().protectedAddress() && !student.bases().isEmpty())
			.collect(Collectors.toMap((student) -> student.student().id(), (student) -> home(student.bases())));
	}

	private static String home(Collection<BaseView> bases) {
		return Collections
			.min(bases,
					Comparator.comparing((BaseView base) -> base.kind() != BaseKind.HOME)
						.thenComparing((base) -> base.kind() != BaseKind.STUDY))
			.municipalityNumber();
	}

}
