/** The embedded PostgreSQL that lets one command run everything on a fresh machine. */
@NullMarked
package no.praksisplass.demo.database;

import org.jspecify.annotations.NullMarked;
