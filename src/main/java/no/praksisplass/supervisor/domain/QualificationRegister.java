package no.praksisplass.supervisor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors are qualified for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class QualificationRegister {

	private final QualificationRepository qualifications;

	QualificationRegister(QualificationRepository qualifications) {
		this.qualifications = qualifications;
	}

	/** The supervisor's qualifications, the latest first. */
	public List<QualificationView> of(SupervisorId supervisor) {
		return this.qualifications.findBySupervisorIdOrderByObtainedOnDescNameAsc(supervisor.value())
			.stream()
			.map(Qualification::toView)
			.toList();
	}

	/**
	 * Adds a qualification.
	 * @param expiresOn its last day, or none
	 * @throws RuleViolation if it is there already or the last day is before the first
	 */
	@Transactional
	public void add(SupervisorId supervisor, String name, LocalDate obtainedOn, @Nullable LocalDate expiresOn) {
		if (this.qualifications.existsBySupervisorIdAndNameAndObtainedOn(supervisor.value(), name, obtainedOn)) {
			throw RuleViolation.onField("name", "supervisor.qualification.exists");
		}
		this.qualifications.save(new Qualification(supervisor, name, obtainedOn, expiresOn));
	}

	/** Removes a qualification that was entered by mistake. */
	@Transactional
	public void remove(SupervisorId supervisor, UUID id) {
		this.qualifications.delete(this.qualifications.findByIdAndSupervisorId(id, supervisor.value())
			.orElseThrow(() -> new NotFoundException("qualification", id)));
	}

}
