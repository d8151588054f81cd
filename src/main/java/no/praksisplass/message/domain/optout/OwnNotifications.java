package no.praksisplass.message.domain.optout;

import java.util.Set;

import no.praksisplass.message.MessageKind;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the user signed in wants to receive. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnNotifications {

	private final OptOuts optOuts;

	private final CurrentUser currentUser;

	OwnNotifications(OptOuts optOuts, CurrentUser currentUser) {
		this.optOuts = optOuts;
		this.currentUser = currentUser;
	}

	/**
	 * The kinds that the user can decline: those to supervisors, for a supervisor, and
	 * whatever has been declined by a link.
	 */
	public Set<MessageKind> declinable() {
		Set<MessageKind> kinds = this.currentUser.require().roles().contains(Role.SUPERVISOR) ? MessageKind.declinable()
				: this.optOuts.of(self());
		return Set.copyOf(kinds);
	}

	/** The kinds that the user has declined. */
	public Set<MessageKind> declined() {
		return this.optOuts.of(self());
	}

	/** Declines all that can be declined but these. */
	@Transactional
	public void receive(Set<MessageKind> wanted) {
		PersonId self = self();
		for (MessageKind kind : declinable()) {
			if (wanted.contains(kind)) {
				this.optOuts.accept(self, kind);
			}
			else {
				this.optOuts.decline(self, kind);
			}
		}
	}

	private PersonId self() {
		return this.currentUser.require().personId();
	}

}
