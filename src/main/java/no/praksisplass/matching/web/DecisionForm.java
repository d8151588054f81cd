package no.praksisplass.matching.web;

import no.praksisplass.shared.RunId;
import no.praksisplass.web.question.ReasonForm;
import org.jspecify.annotations.Nullable;

/** A decision about a round: why, and the run whose page it was taken on. */
public class DecisionForm extends ReasonForm {

	private @Nullable RunId run;

	public @Nullable RunId getRun() {
		return this.run;
	}

	public void setRun(@Nullable RunId run) {
		this.run = run;
	}

}
