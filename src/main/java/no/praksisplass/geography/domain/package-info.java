/**
 * The reference tables, the files they are loaded from, and the services that answer for
 * them.
 */
@NullMarked
package no.praksisplass.geography.domain;

import org.jspecify.annotations.NullMarked;
