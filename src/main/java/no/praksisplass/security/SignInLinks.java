package no.praksisplass.security;

import java.time.Duration;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

/** Makes links that bring people in from messages. */
public interface SignInLinks {

	/** How long an invitation waits for its first use, unless there is a reason. */
	Duration INVITATION = Duration.ofDays(14);

	/**
	 * A link that signs the person in once. A person without an account gets one whose
	 * name is the person's e-mail address, and a person whose account lacks the role is
	 * granted it. The link is for the message to that person alone: neither shown nor
	 * logged. For administrators, for coordinators who may give the role, and for the
	 * system.
	 * @param person whom it signs in
	 * @param role the role that what the message asks for needs
	 * @param lifetime how long it waits for its use, at most 14 days
	 * @throws RuleViolation if the role cannot be granted or the account is closed
	 */
	SignInLink invite(PersonId person, RoleGrant role, Duration lifetime);

}
