package no.praksisplass.supervisor.domain.manager;

import java.util.List;

import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practices that the practice manager who is signed in looks after. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PRACTICE_MANAGER')")
public class ManagedPractices {

	private final PracticeManagerRepository managers;

	private final Practices practices;

	private final CurrentUser currentUser;

	ManagedPractices(PracticeManagerRepository managers, Practices practices, CurrentUser currentUser) {
		this.managers = managers;
		this.practices = practices;
		this.currentUser = currentUser;
	}

	/** Those in use, by name. */
	public List<PracticeView> all() {
		PersonId person = this.currentUser.require().personId();
		return this.practices
			.findAll(this.managers.findByPersonId(person.value()).stream().map(PracticeManager::practiceId).toList())
			.stream()
			.filter(PracticeView::active)
			.toList();
	}

	/**
	 * One of them.
	 * @throws NotFoundException if it is another's, or out of use
	 */
	public PracticeView require(PracticeId id) {
		return all().stream()
			.filter((practice) -> practice.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("practice", id));
	}

	/** Changes what one of them offers students. */
	@Transactional
	public void change(PracticeId id, long version, Hosting hosting) {
		this.practices.changeHosting(require(id).id(), version, hosting);
	}

}
