package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.Channel;
import no.praksisplass.supervisor.domain.answer.StandingOffer;
import org.jspecify.annotations.Nullable;

/** A standing yes that a coordinator enters or takes back. */
public class StandingOnBehalfForm {

	private boolean given = true;

	private @Nullable Integer seats = 1;

	private OfferDetailsForm details = new OfferDetailsForm();

	@NotNull(message = "{supervisor.answer.channelMissing}")
	private @Nullable Channel channel;

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate givenOn;

	/** Takes over what she offers now. */
	final void fill(StandingOffer offer) {
		this.seats = offer.seats();
		this.details.fill(offer.details());
	}

	/** What is offered, or nothing to take it back. */
	Optional<StandingOffer> standing() {
		int number = (this.seats != null) ? this.seats : 0;
		return this.given ? Optional.of(new StandingOffer(number, this.details.toDetails())) : Optional.empty();
	}

	public boolean isGiven() {
		return this.given;
	}

	public void setGiven(boolean given) {
		this.given = given;
	}

	public @Nullable Integer getSeats() {
		return this.seats;
	}

	public void setSeats(@Nullable Integer seats) {
		this.seats = seats;
	}

	public @Nullable Channel getChannel() {
		return this.channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public @Nullable LocalDate getGivenOn() {
		return this.givenOn;
	}

	public void setGivenOn(@Nullable LocalDate givenOn) {
		this.givenOn = givenOn;
	}

	public OfferDetailsForm getDetails() {
		return this.details;
	}

	public void setDetails(OfferDetailsForm details) {
		this.details = details;
	}

}
