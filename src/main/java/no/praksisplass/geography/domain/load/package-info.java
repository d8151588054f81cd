/**
 * Brings in postal codes and travel times: the files, what they change, and where they
 * are read from.
 */
@NullMarked
package no.praksisplass.geography.domain.load;

import org.jspecify.annotations.NullMarked;
