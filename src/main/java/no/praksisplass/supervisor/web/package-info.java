/** Pages and forms of the feature. */
@NullMarked
package no.praksisplass.supervisor.web;

import org.jspecify.annotations.NullMarked;
