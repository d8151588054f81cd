@NullMarked
package no.praksisplass.report.domain.chart;

import org.jspecify.annotations.NullMarked;
