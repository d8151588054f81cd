/** Whom mailings to GPs are about. */
@NullMarked
package no.praksisplass.supervisor.domain.mailing;

import org.jspecify.annotations.NullMarked;
