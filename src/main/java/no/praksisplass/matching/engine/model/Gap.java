package no.praksisplass.matching.engine.model;

/**
 * A level where optimality is not proved.
 *
 * @param level number of the level, from 0, in the order of comparison
 * @param bound the best that could still be, in the units of the level
 */
public record Gap(int level, long bound) {
}
