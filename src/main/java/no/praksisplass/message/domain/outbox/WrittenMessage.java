package no.praksisplass.message.domain.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.NewMessage;
import no.praksisplass.message.domain.template.RenderedText;
import no.praksisplass.person.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * A message as it goes into the queue.
 *
 * @param shown the text that is kept, with what is personal blotted out
 * @param sealed the text that is sent, and erased then
 */
record WrittenMessage(UUID id, NewMessage message, Optional<UUID> mailing, PersonView person, Locale language,
		String sender, @Nullable String optOutPath, RenderedText shown, RenderedText sealed) {
}
