/** Choosing and keeping views on the pages of lists. */
@NullMarked
package no.praksisplass.savedview.web;

import org.jspecify.annotations.NullMarked;
