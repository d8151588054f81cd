@NullMarked
package no.praksisplass.report.domain.need;

import org.jspecify.annotations.NullMarked;
