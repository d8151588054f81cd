package no.praksisplass.supervisor.domain.manager;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import org.springframework.stereotype.Component;

/** Writes to practice managers so that they get in. */
@Component
class ManagerInvitations {

	private final Outbox outbox;

	private final SignInLinks links;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final CurrentUser currentUser;

	private final Clock clock;

	ManagerInvitations(Outbox outbox, SignInLinks links, RecipientTexts texts, SiteAddress site,
			CurrentUser currentUser, Clock clock) {
		this.outbox = outbox;
		this.links = links;
		this.texts = texts;
		this.site = site;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Grants the role and queues a message with a link, from the coordinator's
	 * university.
	 */
	void send(PracticeView practice, PersonId person) {
		SignInLink link = this.links.invite(person, RoleGrant.of(Role.PRACTICE_MANAGER), SignInLinks.INVITATION);
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.PRACTICE_NAME, practice.name());
		fields.put(MergeField.LINK, this.site.of(link.path()));
		fields.put(MergeField.EXPIRES_AT, this.texts.of(person).moment(link.expiresAt()));
		this.outbox.queue(new NewMessage(MessageKind.MANAGER_INVITATION, person,
				this.currentUser.university(Role.COORDINATOR), practice.id() + " " + this.clock.instant(), fields));
	}

}
