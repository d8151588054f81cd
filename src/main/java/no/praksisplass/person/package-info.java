/**
 * People, whatever they come for: one person may be a student, a supervisor and a
 * coordinator. The root is what other features use.
 */
@NullMarked
package no.praksisplass.person;

import org.jspecify.annotations.NullMarked;
