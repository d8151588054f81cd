package no.praksisplass.supervisor.web.merge;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Side;

/** What is chosen where two that are merged differ, and why they are merged. */
public class MergeForm {

	/** By the name of a value or a clash. */
	@Size(max = 1000)
	private Map<String, Side> choices = new TreeMap<>();

	private String seen = "";

	@Size(max = 2000, message = "{supervisor.merge.reason.long}")
	private String reason = "";

	public Map<String, Side> getChoices() {
		return this.choices;
	}

	public void setChoices(Map<String, Side> choices) {
		this.choices = choices;
	}

	/** The state of the two that the choices were made on. */
	public String getSeen() {
		return this.seen;
	}

	public void setSeen(String seen) {
		this.seen = seen;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	/** An empty choice is none. */
	MergeChoices toChoices() {
		return new MergeChoices(this.choices.entrySet()
			.stream()
			.filter((choice) -> choice.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

}
