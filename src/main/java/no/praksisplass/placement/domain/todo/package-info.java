/** What students have to see to before a placement. */
@NullMarked
package no.praksisplass.placement.domain.todo;

import org.jspecify.annotations.NullMarked;
