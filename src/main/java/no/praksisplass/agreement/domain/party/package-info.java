/** With whom agreements are made. */
@NullMarked
package no.praksisplass.agreement.domain.party;

import org.jspecify.annotations.NullMarked;
