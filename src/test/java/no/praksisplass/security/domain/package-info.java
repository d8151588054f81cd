/** Tests of accounts, tokens and attempts to sign in. */
@NullMarked
package no.praksisplass.security.domain;

import org.jspecify.annotations.NullMarked;
