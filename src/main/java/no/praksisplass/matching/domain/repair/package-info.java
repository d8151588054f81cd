/**
 * Repairing what is published when a place falls out: three proposals, one of them done.
 */
@NullMarked
package no.praksisplass.matching.domain.repair;

import org.jspecify.annotations.NullMarked;
