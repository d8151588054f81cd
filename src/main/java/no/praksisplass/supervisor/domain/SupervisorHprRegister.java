package no.praksisplass.supervisor.domain;

import java.util.List;

import no.praksisplass.security.HprRegister;
import no.praksisplass.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Supervisors who are in use, by their HPR number. */
@Component
class SupervisorHprRegister implements HprRegister {

	private final SupervisorRepository supervisors;

	SupervisorHprRegister(SupervisorRepository supervisors) {
		this.supervisors = supervisors;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonId> findByHprNumber(String number) {
		return this.supervisors.findByHprNumberAndActiveTrue(number).stream().map(Supervisor::personId).toList();
	}

}
