/** Pages on which supervisors have their say before a run is published. */
@NullMarked
package no.praksisplass.matching.web.hearing;

import org.jspecify.annotations.NullMarked;
