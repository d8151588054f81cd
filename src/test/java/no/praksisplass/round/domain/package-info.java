/** Tests of the rules of allocation rounds. */
@NullMarked
package no.praksisplass.round.domain;

import org.jspecify.annotations.NullMarked;
