/** Times in which a university leaves a supervisor in peace. */
@NullMarked
package no.praksisplass.supervisor.domain.pause;

import org.jspecify.annotations.NullMarked;
