/** The pages of bulk acts. */
@NullMarked
package no.praksisplass.bulk.web;

import org.jspecify.annotations.NullMarked;
