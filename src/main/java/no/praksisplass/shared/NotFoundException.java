package no.praksisplass.shared;

/**
 * The thing asked for does not exist, or belongs to another university, which must look
 * the same. Becomes the answer 404.
 */
public class NotFoundException extends RuntimeException {

	/**
	 * @param what the kind of thing, for the log
	 * @param id what was asked for, for the log
	 */
	public NotFoundException(String what, Object id) {
		super(what + " " + id + " not found");
	}

}
