/** What universities tell about their placement periods. */
@NullMarked
package no.praksisplass.university.domain.information;

import org.jspecify.annotations.NullMarked;
