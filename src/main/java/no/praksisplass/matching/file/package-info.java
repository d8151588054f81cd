/** The problem and result files, and the command line that reads and writes them. */
@NamedInterface("file")
@NullMarked
package no.praksisplass.matching.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
