/** Proposals to take a shared practice or supervisor out of use, and their answers. */
@NullMarked
package no.praksisplass.supervisor.domain.deactivation;

import org.jspecify.annotations.NullMarked;
