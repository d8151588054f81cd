/** Markdown on pages. */
@NamedInterface("markdown")
@NullMarked
package no.praksisplass.web.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
