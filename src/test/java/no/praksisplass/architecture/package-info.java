/** What holds between modules and layers, checked on the compiled classes. */
@NullMarked
package no.praksisplass.architecture;

import org.jspecify.annotations.NullMarked;
