@NullMarked
package no.praksisplass.report.domain.calendar;

import org.jspecify.annotations.NullMarked;
