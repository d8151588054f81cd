@NullMarked
package no.praksisplass.matching.web;

import org.jspecify.annotations.NullMarked;
