@NullMarked
package no.praksisplass.honorarium.domain.setup;

import org.jspecify.annotations.NullMarked;
