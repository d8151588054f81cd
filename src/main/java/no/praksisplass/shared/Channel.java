package no.praksisplass.shared;

import java.util.Arrays;
import java.util.List;

/** How an answer or a list of wishes reached the university. */
public enum Channel {

	/** The person gave it in the product. */
	SELF,

	/** The manager of the person's practice gave it in the product. */
	PRACTICE_MANAGER,

	/** By telephone, entered by a coordinator. */
	PHONE,

	/** By e-mail, entered by a coordinator. */
	EMAIL,

	/** In a meeting or at an office visit, entered by a coordinator. */
	MEETING,

	/** In a file that a coordinator imported, which does not say how it came. */
	FILE,

	/** In some other way, entered by a coordinator. */
	OTHER;

	/** Whether it was given in the product, where deadlines hold. */
	public boolean isFromPractice() {
		return this == SELF || this == PRACTICE_MANAGER;
	}

	/** How what a coordinator enters on a page can have come. */
	public static List<Channel> enteredByCoordinator() {
		return Arrays.stream(values()).filter((channel) -> !channel.isFromPractice() && channel != FILE).toList();
	}

}
