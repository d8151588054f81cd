@NullMarked
package no.praksisplass.placement.web;

import org.jspecify.annotations.NullMarked;
