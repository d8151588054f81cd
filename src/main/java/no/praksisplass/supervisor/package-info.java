/**
 * Supervisors, what they answer to placement periods, and the trainees that take of the
 * same seats and rooms. The root package is what other features may use.
 */
@ApplicationModule
@NullMarked
package no.praksisplass.supervisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
