/** Pages on which coordinators write about their periods. */
@NullMarked
package no.praksisplass.university.web.information;

import org.jspecify.annotations.NullMarked;
