package no.praksisplass.message.domain.sending;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A message that is being sent.
 *
 * @param id the message
 * @param token names this attempt
 * @param attempts how many attempts there were, this one included
 * @param email where it goes
 * @param recipient the name of whom it is for
 * @param sender the name of who writes
 * @param language nb, nn or en
 * @param subject the subject
 * @param text the whole as plain text
 * @param html what goes into the body of an HTML page
 * @param optOutPath the path of the page on which such messages are declined, if they can
 * be
 */
record OutgoingMail(UUID id, UUID token, int attempts, String email, String recipient, String sender, String language,
		String subject, String text, String html, @Nullable String optOutPath) {
}
