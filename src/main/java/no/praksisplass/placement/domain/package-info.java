@NullMarked
package no.praksisplass.placement.domain;

import org.jspecify.annotations.NullMarked;
