@NullMarked
package no.praksisplass.report.domain.map;

import org.jspecify.annotations.NullMarked;
