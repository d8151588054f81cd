/** The pages of practice managers, and where coordinators keep them. */
@NullMarked
package no.praksisplass.supervisor.web.manager;

import org.jspecify.annotations.NullMarked;
