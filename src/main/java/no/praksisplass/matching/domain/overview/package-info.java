@NullMarked
package no.praksisplass.matching.domain.overview;

import org.jspecify.annotations.NullMarked;
