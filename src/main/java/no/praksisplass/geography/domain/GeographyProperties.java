package no.praksisplass.geography.domain;

import no.praksisplass.geography.TravelStandIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the geography.
 *
 * @param postalCodesFile where to read postal codes from at start, while there are none;
 * a path must begin with {@code file:}
 * @param travel what stands in for travel times that were not loaded
 */
@ConfigurationProperties("praksisplass.geography")
public record GeographyProperties(@Nullable Resource postalCodesFile, @DefaultValue TravelStandIn travel) {

}
