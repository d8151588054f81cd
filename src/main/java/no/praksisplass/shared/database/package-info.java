/** What every start asks of the database. */
@NullMarked
package no.praksisplass.shared.database;

import org.jspecify.annotations.NullMarked;
