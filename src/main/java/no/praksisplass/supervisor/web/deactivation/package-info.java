/** The coordinator's pages of proposals to take something shared out of use. */
@NullMarked
package no.praksisplass.supervisor.web.deactivation;

import org.jspecify.annotations.NullMarked;
