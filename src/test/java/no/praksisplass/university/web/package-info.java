/** Tests of the pages of universities and placement periods. */
@NullMarked
package no.praksisplass.university.web;

import org.jspecify.annotations.NullMarked;
