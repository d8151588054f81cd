/** What can be done with many placement periods at once. */
@NullMarked
package no.praksisplass.university.domain.bulk;

import org.jspecify.annotations.NullMarked;
