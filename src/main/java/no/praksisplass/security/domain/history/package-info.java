/** What was decided about accounts, by whom and when. */
@NullMarked
package no.praksisplass.security.domain.history;

import org.jspecify.annotations.NullMarked;
