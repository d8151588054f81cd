/** Students who are to be placed together. */
@NullMarked
package no.praksisplass.matching.domain.group;

import org.jspecify.annotations.NullMarked;
