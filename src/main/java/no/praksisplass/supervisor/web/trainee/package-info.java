/**
 * Doctors in training: the supervisor's own page, what a coordinator keeps, and files.
 */
@NullMarked
package no.praksisplass.supervisor.web.trainee;

import org.jspecify.annotations.NullMarked;
