@NullMarked
package no.praksisplass.matching.domain.publication;

import org.jspecify.annotations.NullMarked;
