package no.praksisplass.security.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Seat;
import no.praksisplass.security.Seats;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.web.PageLayout;
import no.praksisplass.web.Surroundings;
import no.praksisplass.web.Texts;

/** Tells the layout who is signed in, and which pages the role in use has. */
@Component
class UserSurroundings implements Surroundings {

	private final CurrentUser currentUser;

	private final Seats seats;

	private final Texts texts;

	UserSurroundings(CurrentUser currentUser, Seats seats, Texts texts) {
		this.currentUser = currentUser;
		this.seats = seats;
		this.texts = texts;
	}

	@Override
	public Optional<Visit> visit(String path) {
		return this.currentUser.find().map((user) -> visit(user, this.seats.list()));
	}

	private Visit visit(SignedInUser user, List<Seat> held) {
		Optional<Seat> current = held.stream().filter(Seat::chosen).findFirst();
		return new Visit(user.displayName(), current.map(this::role).orElse(""),
				current.flatMap(Seat::universityName).orElse(""),
				current.map(Seat::role).map(MainNavigation::of).orElse(List.of()),
				held.stream().map(this::choice).toList());
	}

	private PageLayout.Seat choice(Seat seat) {
		String text = seat.universityName().map((name) -> role(seat) + ", " + name).orElseGet(() -> role(seat));
		return new PageLayout.Seat(seat.key(), text, seat.chosen());
	}

	private String role(Seat seat) {
		return this.texts.of("role." + seat.role().name());
	}

}
