package no.praksisplass.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test through a real browser: its methods take a {@link Browser}. It shares the Spring
 * context of the {@link IntegrationTest}s, and each method starts on a clean database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@IntegrationTest
@CleanDatabase
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

}
