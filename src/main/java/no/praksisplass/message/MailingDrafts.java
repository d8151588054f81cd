package no.praksisplass.message;

import java.util.List;
import java.util.Set;

import no.praksisplass.message.domain.mailing.MailingCommand;
import no.praksisplass.message.domain.mailing.Mailings;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Service;

/** Mailings whose people another feature has chosen; nothing is sent by it. */
@Service
public class MailingDrafts {

	private final Mailings mailings;

	MailingDrafts(Mailings mailings) {
		this.mailings = mailings;
	}

	/** Those whom a mailing would be about, with who would not get it and why. */
	public List<MailingCandidate> candidates(UniversityId university, MessageKind kind, String topic) {
		return this.mailings.candidates(university, kind, topic);
	}

	/**
	 * Makes a choice of people that a coordinator can look over and send off.
	 * @return the path of its page
	 * @throws RuleViolation if it would be about nobody, or not about one of its topics
	 */
	public String draft(UniversityId university, MessageKind kind, String topic, Set<PersonId> people) {
		return "/coordinator/mailings/"
				+ this.mailings.draft(university, new MailingCommand(kind, topic, "", ""), people::contains);
	}

}
