package no.praksisplass.message;

import java.time.Instant;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A message in a list.
 *
 * @param id the message
 * @param university the university that wrote, if one did
 * @param kind what it is about
 * @param subject its subject
 * @param email where it goes or went
 * @param status what has become of it
 * @param queuedAt when it was written
 * @param sentAt when the mail server took it, if it has
 */
public record MessageSummary(UUID id, @Nullable UniversityId university, MessageKind kind, String subject, String email,
		MessageStatus status, Instant queuedAt, @Nullable Instant sentAt) {
}
