/** Entities, rules and services of the feature. */
@NullMarked
package no.praksisplass.supervisor.domain;

import org.jspecify.annotations.NullMarked;
