/** Pages and forms of the feature. */
@NullMarked
package no.praksisplass.practice.web;

import org.jspecify.annotations.NullMarked;
