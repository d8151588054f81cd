/** How people are stored. */
@NullMarked
package no.praksisplass.person.domain;

import org.jspecify.annotations.NullMarked;
