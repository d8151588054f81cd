package no.praksisplass.message;

import no.praksisplass.shared.PersonId;

/**
 * One of those whom a mailing is about.
 *
 * @param person who
 * @param name the full name
 * @param detail what tells people of one name apart, such as where they work
 * @param outcome {@link MailingOutcome#WAITING}, or why the person is not to be written
 * to
 */
public record MailingCandidate(PersonId person, String name, String detail, MailingOutcome outcome) {

	/** The same with a reason not to write, unless there is one already. */
	public MailingCandidate unless(boolean hindered, MailingOutcome why) {
		return (hindered && this.outcome == MailingOutcome.WAITING)
				? new MailingCandidate(this.person, this.name, this.detail, why) : this;
	}

}
