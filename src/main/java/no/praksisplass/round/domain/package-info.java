/**
 * The allocation round with its rules, its repository and the services behind its pages.
 */
@NullMarked
package no.praksisplass.round.domain;

import org.jspecify.annotations.NullMarked;
