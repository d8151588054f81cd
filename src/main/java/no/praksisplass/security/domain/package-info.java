/** Accounts, their roles and passwords, and how they begin. */
@NullMarked
package no.praksisplass.security.domain;

import org.jspecify.annotations.NullMarked;
