/** The list of accounts, searched and counted. */
@NullMarked
package no.praksisplass.security.domain.list;

import org.jspecify.annotations.NullMarked;
