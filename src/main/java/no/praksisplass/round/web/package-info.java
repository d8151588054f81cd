/** Pages on which coordinators list, make and change rounds. */
@NullMarked
package no.praksisplass.round.web;

import org.jspecify.annotations.NullMarked;
