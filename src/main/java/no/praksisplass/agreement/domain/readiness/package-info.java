/** Which agreements a placement needs, what is missing, and who is told of it. */
@NullMarked
package no.praksisplass.agreement.domain.readiness;

import org.jspecify.annotations.NullMarked;
