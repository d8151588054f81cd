/**
 * Universities with their campuses and courses, and the periods in which their students
 * are out in practice.
 */
@ApplicationModule(displayName = "University",
		allowedDependencies = { "bulk", "exchange", "geography", "security", "shared", "web", "web :: markdown" })
@NullMarked
package no.praksisplass.university;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
