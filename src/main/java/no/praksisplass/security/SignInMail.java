package no.praksisplass.security;

import no.praksisplass.shared.PersonId;

/**
 * Sends links to sign in with to their person's own address. The feature that sends
 * messages implements it, since this one sends none; as long as nobody does, no link can
 * be asked for.
 */
@FunctionalInterface
public interface SignInMail {

	/**
	 * Sends the link. It takes part in the transaction that stores the link, and is
	 * called as work of the system, with no user.
	 */
	void send(PersonId to, SignInLink link);

}
