package no.praksisplass.message;

import java.util.List;
import java.util.Map;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * Knows whom mailings of a kind are about and what to say to each. Features that keep
 * such people implement it, since this one knows none. It asks for no role: what a
 * coordinator may send is checked before it is asked.
 */
public interface MailingSource {

	/** The kinds that it knows. */
	List<MessageKind> kinds();

	/** Whether mailings of the kind are about something that must be chosen. */
	boolean hasTopics(MessageKind kind);

	/** What a mailing of the kind can be about now. */
	List<MailingChoice> topics(UniversityId university, MessageKind kind);

	/** The groups that a mailing can be narrowed to. */
	List<MailingChoice> groups(UniversityId university, MessageKind kind);

	/**
	 * Those whom the request is about, by name, each once. Addresses, what people have
	 * declined and when they were last asked are not for it to look at.
	 */
	List<MailingCandidate> candidates(MailingRequest request);

	/**
	 * The fields of the message to a person, made when it is written. A link that signs
	 * in is made here.
	 */
	Map<MergeField, String> fields(MailingRequest request, PersonId to);

}
