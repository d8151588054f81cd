package no.praksisplass.supervisor.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A qualification as it is shown.
 *
 * @param id identifies it
 * @param name its name, as the two-day course or PRAM620
 * @param obtainedOn since when
 * @param expiresOn until when, or for good
 */
public record QualificationView(UUID id, String name, LocalDate obtainedOn, @Nullable LocalDate expiresOn) {
}
