/** Accounts, their roles, one-time tokens and failed attempts to sign in. */
@NullMarked
package no.praksisplass.security.domain;

import org.jspecify.annotations.NullMarked;
