/**
 * What the demonstration's people, practices and calendar are made of: pure functions of
 * a seed, a day and a few lists.
 */
@NullMarked
package no.praksisplass.demo.source;

import org.jspecify.annotations.NullMarked;
