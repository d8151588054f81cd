/** Keeps the views. */
@NullMarked
package no.praksisplass.savedview.domain;

import org.jspecify.annotations.NullMarked;
