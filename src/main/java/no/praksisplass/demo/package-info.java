/**
 * What is loaded with the {@code demo} profile only: a database of its own and fictional
 * people in real municipalities.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package no.praksisplass.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
