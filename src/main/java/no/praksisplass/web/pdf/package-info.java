/** Documents as PDF. */
@NamedInterface("pdf")
@NullMarked
package no.praksisplass.web.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
