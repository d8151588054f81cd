package no.praksisplass.student.web.wish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.wish.WishTarget;
import org.jspecify.annotations.Nullable;

/** A list of wishes that a coordinator enters on a student's behalf. */
public class WishEntryForm {

	@NotNull(message = "{student.required}")
	private @Nullable Channel channel;

	@NotNull(message = "{student.required}")
	private @Nullable Instant received;

	private List<String> places = new ArrayList<>();

	private List<String> periods = new ArrayList<>();

	/** The student's own wishes as they are, with empty lines up to this many. */
	static WishEntryForm from(List<WishView> wishes, int lines) {
		WishEntryForm form = new WishEntryForm();
		for (int i = 0; i < lines; i++) {
			WishView wish = (i < wishes.size()) ? wishes.get(i) : null;
			PeriodId period = (wish != null) ? wish.periodId() : null;
			form.places.add((wish != null) ? WishKeys.place(wish) : "");
			form.periods.add((period != null) ? period.toString() : "");
		}
		return form;
	}

	/** The wishes of the lines that are filled in, best first. */
	List<WishTarget> toCommand() {
		return IntStream.range(0, this.places.size())
			.filter((i) -> !this.places.get(i).isBlank())
			.mapToObj((i) -> WishKeys.parse(this.places.get(i) + period(i)))
			.toList();
	}

	private String period(int line) {
		return (line < this.periods.size() && !this.periods.get(line).isBlank()) ? "_" + this.periods.get(line) : "";
	}

	public @Nullable Channel getChannel() {
		return this.channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public @Nullable Instant getReceived() {
		return this.received;
	}

	public void setReceived(@Nullable Instant received) {
		this.received = received;
	}

	public List<String> getPlaces() {
		return this.places;
	}

	public void setPlaces(List<String> places) {
		this.places = places;
	}

	public List<String> getPeriods() {
		return this.periods;
	}

	public void setPeriods(List<String> periods) {
		this.periods = periods;
	}

}
