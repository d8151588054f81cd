/** The reference tables, and the services that answer for them. */
@NullMarked
package no.praksisplass.geography.domain;

import org.jspecify.annotations.NullMarked;
