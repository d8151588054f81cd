package no.praksisplass.geography.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import no.praksisplass.geography.domain.load.GeographyLoader;
import no.praksisplass.testsupport.RepositoryTest;
import org.springframework.context.annotation.Import;

/** A test of the geography's services on a migrated database, rolled back afterwards. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@Import({ GeographyConfiguration.class, MunicipalityService.class, PostalCodeService.class, TravelService.class,
		PostalCodeTable.class, TravelTimeTable.class, GeographyLoader.class })
public @interface GeographyDatabaseTest {

}
