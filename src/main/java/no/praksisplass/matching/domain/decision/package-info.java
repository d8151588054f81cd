@NullMarked
package no.praksisplass.matching.domain.decision;

import org.jspecify.annotations.NullMarked;
