@NullMarked
package no.praksisplass.matching;

import org.jspecify.annotations.NullMarked;
