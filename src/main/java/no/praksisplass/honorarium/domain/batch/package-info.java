@NullMarked
package no.praksisplass.honorarium.domain.batch;

import org.jspecify.annotations.NullMarked;
