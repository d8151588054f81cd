/** Reads and writes files of tables. */
@NullMarked
package no.praksisplass.exchange.domain.file;

import org.jspecify.annotations.NullMarked;
