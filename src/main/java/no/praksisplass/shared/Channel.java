package no.praksisplass.shared;

/** How an answer or a list of wishes reached the university. */
public enum Channel {

	/** The person gave it in the product. */
	SELF,

	/** By telephone, entered by a coordinator. */
	PHONE,

	/** By e-mail, entered by a coordinator. */
	EMAIL,

	/** In a meeting or at an office visit, entered by a coordinator. */
	MEETING,

	/** In some other way, entered by a coordinator. */
	OTHER

}
