package no.praksisplass.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says by what a list can be sorted, on a controller's {@link Paging} parameter. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sortable {

	/**
	 * The keys; the first one sorts when the address names none, downwards if {@code -}
	 * stands before it.
	 */
	String[] value();

}
