/**
 * What every feature may use and what knows no feature: typed ids, dates, money and the
 * two kinds of refusal.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package no.praksisplass.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
