/**
 * What the tests stand on: a PostgreSQL database wherever they run, a Spring context that
 * is started once, and a browser.
 */
@NullMarked
package no.praksisplass.testsupport;

import org.jspecify.annotations.NullMarked;
