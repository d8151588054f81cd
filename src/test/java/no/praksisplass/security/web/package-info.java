/** Tests of signing in and of the pages about accounts. */
@NullMarked
package no.praksisplass.security.web;

import org.jspecify.annotations.NullMarked;
