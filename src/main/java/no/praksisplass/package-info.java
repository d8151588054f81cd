@NullMarked
package no.praksisplass;

import org.jspecify.annotations.NullMarked;
