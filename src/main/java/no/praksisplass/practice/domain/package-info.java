/** Entities, rules and services of the feature. */
@NullMarked
package no.praksisplass.practice.domain;

import org.jspecify.annotations.NullMarked;
