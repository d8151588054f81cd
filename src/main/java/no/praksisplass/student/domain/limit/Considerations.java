package no.praksisplass.student.domain.limit;

import java.util.Optional;

import no.praksisplass.security.SensitiveReadings;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.access.OwnStudents;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outcomes of granted applications. Only coordinators of the student's university
 * come to read them, and every reading is kept in the trail, as every change is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class Considerations {

	private final ConsiderationRepository considerations;

	private final OwnStudents students;

	private final Supervisors supervisors;

	private final SensitiveReadings readings;

	Considerations(ConsiderationRepository considerations, OwnStudents students, Supervisors supervisors,
			SensitiveReadings readings) {
		this.considerations = considerations;
		this.students = students;
		this.supervisors = supervisors;
		this.readings = readings;
	}

	/** What was granted to a student, with its version for a form. */
	@Transactional
	public Optional<GrantedConsideration> read(StudentId id) {
		StudentView student = this.students.require(id);
		Optional<SpecialConsideration> found = this.considerations.findByStudentId(id.value());
		found.ifPresent((granted) -> this.readings.note("special_consideration", id.value(), student.universityId()));
		return found.map((granted) -> new GrantedConsideration(granted.version(), granted.view()));
	}

	/**
	 * Grants, or changes what was granted.
	 * @param version the version that was read, −1 where nothing was granted
	 * @throws RuleViolation if it names a period that the student cannot have, or no
	 * supervisor
	 * @throws ObjectOptimisticLockingFailureException if it has changed since that
	 * version
	 */
	@Transactional
	public void grant(StudentId id, long version, ConsiderationView granted) {
		check(this.students.require(id), granted);
		Optional<SpecialConsideration> present = this.considerations.findByStudentId(id.value());
		if (present.map(SpecialConsideration::version).orElse(GrantedConsideration.NEW) != version) {
			throw new ObjectOptimisticLockingFailureException(SpecialConsideration.class, id);
		}
		present.ifPresentOrElse((consideration) -> consideration.grant(granted),
				() -> this.considerations.save(new SpecialConsideration(id, granted)));
	}

	/** Removes what was granted; without effect where nothing was. */
	@Transactional
	public void withdraw(StudentId id) {
		this.students.require(id);
		this.considerations.findByStudentId(id.value()).ifPresent(this.considerations::delete);
	}

	private void check(StudentView student, ConsiderationView granted) {
		if (!student.periods().containsAll(granted.permittedPeriods())) {
			throw RuleViolation.onField("permittedPeriods", "student.consideration.otherPeriod");
		}
		PeriodId period = granted.setPeriod();
		if (period != null && !student.periods().contains(period)) {
			throw RuleViolation.onField("setPeriod", "student.consideration.otherPeriod");
		}
		if (period != null && !granted.permitsPeriod(period)) {
			throw RuleViolation.onField("setPeriod", "student.consideration.setPeriodNotPermitted");
		}
		SupervisorId supervisor = granted.setSupervisor();
		if (supervisor != null && this.supervisors.find(supervisor).isEmpty()) {
			throw RuleViolation.onField("setSupervisor", "student.consideration.noSupervisor");
		}
	}

}
