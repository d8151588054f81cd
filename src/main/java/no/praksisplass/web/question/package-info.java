/** Questions that a page asks before an act, and the page again when one is refused. */
@NamedInterface("question")
@NullMarked
package no.praksisplass.web.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
