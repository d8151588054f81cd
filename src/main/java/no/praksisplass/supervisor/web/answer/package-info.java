/**
 * Answers to placement periods: the supervisor's own screen, and what a coordinator
 * enters.
 */
@NullMarked
package no.praksisplass.supervisor.web.answer;

import org.jspecify.annotations.NullMarked;
