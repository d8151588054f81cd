package no.praksisplass.honorarium.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is not right with an honorarium. */
public class CommentForm {

	@NotBlank(message = "{honorarium.comment.missing}")
	@Size(max = 2000)
	private String comment = "";

	public String getComment() {
		return this.comment;
	}

	public void setComment(String comment) {
		this.comment = comment;
	}

}
