/** The pages of the trail, and its newest lines on the page of what it is about. */
@NullMarked
package no.praksisplass.history.web;

import org.jspecify.annotations.NullMarked;
