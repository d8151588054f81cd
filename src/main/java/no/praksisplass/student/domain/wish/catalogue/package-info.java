/** What can be wished for: the places offered in a student's periods. */
@NullMarked
package no.praksisplass.student.domain.wish.catalogue;

import org.jspecify.annotations.NullMarked;
