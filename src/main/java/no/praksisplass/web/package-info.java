/**
 * What every page stands in: the layout, the fragments' helpers, formats, languages,
 * error pages and lists with pages.
 */
@NullMarked
package no.praksisplass.web;

import org.jspecify.annotations.NullMarked;
