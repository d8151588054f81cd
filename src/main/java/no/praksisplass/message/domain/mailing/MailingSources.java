package no.praksisplass.message.domain.mailing;

import java.util.List;

import no.praksisplass.message.MailingSource;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows whom mailings of a kind are about. */
@Component
class MailingSources {

	private final ObjectProvider<MailingSource> sources;

	MailingSources(ObjectProvider<MailingSource> sources) {
		this.sources = sources;
	}

	/** The kinds of which there are mailings, in the order of the kinds. */
	List<MessageKind> kinds() {
		return this.sources.stream().flatMap((source) -> source.kinds().stream()).sorted().toList();
	}

	/**
	 * Who knows about a kind.
	 * @throws NotFoundException if there are no mailings of it
	 */
	MailingSource of(MessageKind kind) {
		return this.sources.stream()
			.filter((source) -> source.kinds().contains(kind))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("mailing of", kind));
	}

}
