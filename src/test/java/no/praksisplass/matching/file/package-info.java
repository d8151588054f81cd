@NullMarked
package no.praksisplass.matching.file;

import org.jspecify.annotations.NullMarked;
