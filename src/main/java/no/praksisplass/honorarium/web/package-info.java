@NullMarked
package no.praksisplass.honorarium.web;

import org.jspecify.annotations.NullMarked;
