/**
 * Students of a university: where they can live, which periods they can have, what a
 * granted application means for their placement, where they must not be placed, and what
 * they wish.
 */
@NullMarked
package no.praksisplass.student;

import org.jspecify.annotations.NullMarked;
