/** Tests of the pages of allocation rounds. */
@NullMarked
package no.praksisplass.round.web;

import org.jspecify.annotations.NullMarked;
