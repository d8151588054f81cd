/** Repairing what is published, for coordinators. */
@NullMarked
package no.praksisplass.matching.web.repair;

import org.jspecify.annotations.NullMarked;
