package no.praksisplass.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * What has been written to people, and what they do not want to receive. It asks for no
 * role: the feature that shows it does.
 */
public interface MessageHistory {

	/** All messages to a person but sign-in links, newest first: for the person alone. */
	List<MessageSummary> ofPerson(PersonId person);

	/** What one university has written to a person, newest first. */
	List<MessageSummary> ofPerson(UniversityId university, PersonId person);

	/**
	 * When each of these people was last written to by a university with a message of
	 * this kind whose key begins so; those who never were are left out. Messages that
	 * were refused do not count.
	 */
	Map<PersonId, Instant> lastQueued(UniversityId university, MessageKind kind, String onceKeyPrefix,
			Collection<PersonId> persons);

	/** Whether the person has declined messages of this kind. */
	boolean optedOut(PersonId person, MessageKind kind);

	/** The kinds that the person has declined, in their order. */
	List<MessageKind> declined(PersonId person);

	/** Those of these people who have declined messages of this kind. */
	Set<PersonId> optedOut(MessageKind kind, Collection<PersonId> persons);

}
