@NullMarked
package no.praksisplass.web;

import org.jspecify.annotations.NullMarked;
