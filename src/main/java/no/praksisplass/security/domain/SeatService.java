package no.praksisplass.security.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.Seat;
import no.praksisplass.security.Seats;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.UniversityDirectory;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;

/** Knows the seats of the user signed in, and keeps in the session which one is taken. */
@Service
@Transactional(readOnly = true)
class SeatService implements Seats {

	private final CurrentUser currentUser;

	private final UniversityDirectory universities;

	SeatService(CurrentUser currentUser, UniversityDirectory universities) {
		this.currentUser = currentUser;
		this.universities = universities;
	}

	@Override
	public List<Seat> list() {
		return this.currentUser.find().map(this::seats).orElse(List.of());
	}

	@Override
	public Optional<Seat> current() {
		return list().stream().filter(Seat::chosen).findFirst();
	}

	@Override
	public String take(String key) {
		Seat seat = list().stream()
			.filter((candidate) -> candidate.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("seat", key));
		this.currentUser.choose(seat.role(), seat.university().orElse(null));
		return seat.role().home();
	}

	private List<Seat> seats(SignedInUser user) {
		boolean named = user.grants().stream().anyMatch((grant) -> grant.role().needsUniversity());
		Map<UniversityId, String> names = named ? this.universities.names() : Map.of();
		return user.grants()
			.stream()
			.map((grant) -> new Seat(grant.role(), grant.university(), grant.university().map(names::get),
					isChosen(grant)))
			.toList();
	}

	private boolean isChosen(RoleGrant grant) {
		return this.currentUser.role().filter(grant.role()::equals).isPresent()
				&& grant.university().map((id) -> id.equals(this.currentUser.university(grant.role()))).orElse(true);
	}

}
