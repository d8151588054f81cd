@NullMarked
package no.praksisplass.matching.domain.assembly;

import org.jspecify.annotations.NullMarked;
