@NullMarked
package no.praksisplass.report.domain.capacity;

import org.jspecify.annotations.NullMarked;
