package no.praksisplass.supervisor.domain;

import java.time.Clock;

import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.SupervisorView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice of the supervisor who is signed in, and what she may change of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class OwnPractice {

	private final OwnSupervisor ownSupervisor;

	private final Practices practices;

	private final SupervisorRepository supervisors;

	private final Clock clock;

	OwnPractice(OwnSupervisor ownSupervisor, Practices practices, SupervisorRepository supervisors, Clock clock) {
		this.ownSupervisor = ownSupervisor;
		this.practices = practices;
		this.supervisors = supervisors;
		this.clock = clock;
	}

	/** Her practice. */
	public PracticeView get() {
		PracticeId id = this.ownSupervisor.require().practiceId();
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

	/** Notes that what is known of her practice and of herself is right. */
	@Transactional
	public void confirm() {
		SupervisorView supervisor = this.ownSupervisor.require();
		this.practices.confirm(supervisor.practiceId());
		this.supervisors.findById(supervisor.id().value()).ifPresent((found) -> found.confirm(this.clock.instant()));
	}

	/** Changes what her practice offers students. */
	@Transactional
	public void change(long version, Hosting hosting) {
		this.practices.changeHosting(this.ownSupervisor.require().practiceId(), version, hosting);
	}

}
