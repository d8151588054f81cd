/** Agreements for trial. */
@NullMarked
package no.praksisplass.agreement.domain.setup;

import org.jspecify.annotations.NullMarked;
