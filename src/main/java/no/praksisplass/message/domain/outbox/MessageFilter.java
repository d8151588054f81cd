package no.praksisplass.message.domain.outbox;

import java.util.Optional;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.shared.UniversityId;

/**
 * Which messages to list; what is empty does not narrow the list.
 *
 * @param university whose
 * @param kind of this kind
 * @param status in this state
 * @param text part of the recipient's name or address
 */
public record MessageFilter(Optional<UniversityId> university, Optional<MessageKind> kind,
		Optional<MessageStatus> status, String text) {

	/** Whether it leaves anything out but by university. */
	public boolean narrows() {
		return this.kind.isPresent() || this.status.isPresent() || !this.text.isBlank();
	}

}
