/** The pages that tell why an allocation is as it is, and what would change it. */
@NullMarked
package no.praksisplass.matching.web.why;

import org.jspecify.annotations.NullMarked;
