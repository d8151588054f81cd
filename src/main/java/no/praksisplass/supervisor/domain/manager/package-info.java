/** Practice managers: who they are, and the practices that each looks after. */
@NullMarked
package no.praksisplass.supervisor.domain.manager;

import org.jspecify.annotations.NullMarked;
