/**
 * Agreements of universities with supervisors, practices and municipalities: their texts,
 * what they say, who accepted them and when, and which placements lack one.
 */
@ApplicationModule(displayName = "Agreement")
@NullMarked
package no.praksisplass.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
