/** Tests of who may do what, and users for the tests of other features. */
@NullMarked
package no.praksisplass.security;

import org.jspecify.annotations.NullMarked;
