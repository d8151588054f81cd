/** The administrator's pages of reference data. */
@NullMarked
package no.praksisplass.geography.web;

import org.jspecify.annotations.NullMarked;
