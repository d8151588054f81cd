/**
 * Practices: the places that receive students, shared by all universities. The root
 * package is what other features may use.
 */
@ApplicationModule
@NullMarked
package no.praksisplass.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
