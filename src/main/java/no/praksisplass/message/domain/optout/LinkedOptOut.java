package no.praksisplass.message.domain.optout;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.domain.optout.OptOutLinks.Declined;
import no.praksisplass.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody does who has followed the link at the end of a message, without signing
 * in: the link itself says who it is, and allows no more than this.
 */
@Service
@Transactional(readOnly = true)
public class LinkedOptOut {

	private final OptOutLinks links;

	private final OptOuts optOuts;

	LinkedOptOut(OptOutLinks links, OptOuts optOuts) {
		this.links = links;
		this.optOuts = optOuts;
	}

	/**
	 * What the link is about; reading it changes nothing.
	 * @throws NotFoundException if it is not one of ours
	 */
	public Choice show(String token) {
		Declined link = require(token);
		return new Choice(link.kind(), this.optOuts.of(link.person()).contains(link.kind()));
	}

	/**
	 * Declines what the link is about.
	 * @throws NotFoundException if it is not one of ours
	 */
	@Transactional
	public void decline(String token) {
		Declined link = require(token);
		this.optOuts.decline(link.person(), link.kind());
	}

	/**
	 * Wants it again.
	 * @throws NotFoundException if it is not one of ours
	 */
	@Transactional
	public void accept(String token) {
		Declined link = require(token);
		this.optOuts.accept(link.person(), link.kind());
	}

	private Declined require(String token) {
		return this.links.read(token).orElseThrow(() -> new NotFoundException("opt-out link", "given"));
	}

	/**
	 * What a link is about.
	 *
	 * @param kind the kind of message
	 * @param declined whether it is declined
	 */
	public record Choice(MessageKind kind, boolean declined) {
	}

}
