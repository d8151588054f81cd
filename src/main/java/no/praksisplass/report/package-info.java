/**
 * What coordinators show others: capacity against need in figures, calendars, maps and
 * charts. It reads what other features keep and keeps nothing itself.
 */
@ApplicationModule(displayName = "Report")
@NullMarked
package no.praksisplass.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
