@NullMarked
package no.praksisplass.matching.domain.run;

import org.jspecify.annotations.NullMarked;
