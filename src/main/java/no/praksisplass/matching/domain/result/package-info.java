@NullMarked
package no.praksisplass.matching.domain.result;

import org.jspecify.annotations.NullMarked;
