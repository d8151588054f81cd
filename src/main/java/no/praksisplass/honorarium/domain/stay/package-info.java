@NullMarked
package no.praksisplass.honorarium.domain.stay;

import org.jspecify.annotations.NullMarked;
