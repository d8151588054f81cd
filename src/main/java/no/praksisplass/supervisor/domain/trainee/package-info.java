/** Doctors in training that supervisors have beside students. */
@NullMarked
package no.praksisplass.supervisor.domain.trainee;

import org.jspecify.annotations.NullMarked;
