/** Agreements, from the draft to the end. */
@NullMarked
package no.praksisplass.agreement.domain.deal;

import org.jspecify.annotations.NullMarked;
