@NullMarked
package no.praksisplass.honorarium.domain.rate;

import org.jspecify.annotations.NullMarked;
