/** Pages for what students have to see to before a placement. */
@NullMarked
package no.praksisplass.placement.web.todo;

import org.jspecify.annotations.NullMarked;
