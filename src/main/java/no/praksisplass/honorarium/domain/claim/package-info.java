@NullMarked
package no.praksisplass.honorarium.domain.claim;

import org.jspecify.annotations.NullMarked;
