package no.praksisplass.honorarium.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import no.praksisplass.honorarium.domain.claim.Chosen;
import no.praksisplass.shared.HonorariumId;

/** Honoraria ticked in a list. */
public class ChosenForm {

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.\\d{1,18}");

	/** Each an id and a version with a point between; what is none is none. */
	private List<String> chosen = new ArrayList<>();

	List<Chosen> toChosen() {
		return this.chosen.stream().filter((key) -> KEY.matcher(key).matches()).distinct().map((key) -> {
			int point = key.indexOf('.');
			return new Chosen(new HonorariumId(UUID.fromString(key.substring(0, point))),
					Long.parseLong(key.substring(point + 1)));
		}).toList();
	}

	public List<String> getChosen() {
		return this.chosen;
	}

	public void setChosen(List<String> chosen) {
		this.chosen = chosen;
	}

}
