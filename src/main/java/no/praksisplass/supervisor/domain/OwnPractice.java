package no.praksisplass.supervisor.domain;

import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
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

	OwnPractice(OwnSupervisor ownSupervisor, Practices practices) {
		this.ownSupervisor = ownSupervisor;
		this.practices = practices;
	}

	/** Her practice. */
	public PracticeView get() {
		PracticeId id = this.ownSupervisor.require().practiceId();
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

	/** Changes what her practice offers students. */
	@Transactional
	public void change(long version, Hosting hosting) {
		this.practices.changeHosting(this.ownSupervisor.require().practiceId(), version, hosting);
	}

}
