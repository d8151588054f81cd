package no.praksisplass.placement.web;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Component;

/**
 * A placement as a calendar file (RFC 5545): one event of whole days. The event keeps its
 * id, so that a calendar that takes the file twice shows it once.
 */
@Component
class CalendarFile {

	private final Texts texts;

	private final Clock clock;

	CalendarFile(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	String of(PlacementDetails placement) {
		PracticeView practice = placement.practice();
		VEvent event = new VEvent(placement.placement().dates().from(), placement.placement().dates().to().plusDays(1),
				this.texts.of("placement.calendar.summary", practice.name()));
		event.add(new Uid(placement.placement().id() + "@praksisplass"));
		event.replace(new DtStamp(this.clock.instant()));
		event.add(new Location(location(practice)));
		event.add(new Description(this.texts.of("placement.calendar.description", placement.supervisor().name(),
				Objects.requireNonNullElse(practice.contactPhone(), "–"))));
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Praksisplass//NO"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(event);
		return calendar.toString();
	}

	private static String location(PracticeView practice) {
		return Stream.of(practice.name(), practice.streetAddress(), practice.postalCode(), practice.postalPlace())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

}
