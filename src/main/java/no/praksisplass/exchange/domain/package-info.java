/** What is imported, from the upload to the report. */
@NullMarked
package no.praksisplass.exchange.domain;

import org.jspecify.annotations.NullMarked;
