package no.praksisplass.web.question;

import jakarta.validation.constraints.Size;

/**
 * The answer to a question that a page asks before an act. A handler takes it as the
 * model attribute {@value Questions#ASKED}; whether a reason is required, the act says.
 */
public class ReasonForm {

	private String question = "";

	@Size(max = 2000)
	private String reason = "";

	/** The id of the question on its page, which opens again if the act is refused. */
	public String getQuestion() {
		return this.question;
	}

	/** Says which of the page's questions this answers. */
	public void answering(String id) {
		this.question = id;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
