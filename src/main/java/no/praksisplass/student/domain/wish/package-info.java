/** Lists of wishes: the rules of a list, and its deadline. */
@NullMarked
package no.praksisplass.student.domain.wish;

import org.jspecify.annotations.NullMarked;
