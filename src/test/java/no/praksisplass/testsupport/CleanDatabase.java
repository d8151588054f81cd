package no.praksisplass.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every test method of the class starts with no rows but those of the migrations. For
 * tests whose work is committed: through a browser, in several threads, or in a
 * background job. A test that is {@code @Transactional} rolls back by itself and does not
 * need it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface CleanDatabase {

}
