/**
 * Counties, municipalities and postal codes of Norway, and how long it takes between
 * them. Reference data that every signed-in user may read; other features name a place by
 * its municipality number or postal code.
 */
@NullMarked
package no.praksisplass.geography;

import org.jspecify.annotations.NullMarked;
