/** What columns are called and how their values are written, in every language. */
@NullMarked
package no.praksisplass.exchange.domain.column;

import org.jspecify.annotations.NullMarked;
