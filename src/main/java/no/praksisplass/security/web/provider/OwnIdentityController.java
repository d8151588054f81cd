package no.praksisplass.security.web.provider;

import no.praksisplass.security.domain.provider.OwnIdentities;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes the link of one's own account to a provider. */
@Controller
class OwnIdentityController {

	private final OwnIdentities identities;

	OwnIdentityController(OwnIdentities identities) {
		this.identities = identities;
	}

	@PostMapping("/account/identities/{provider}/remove")
	String remove(@PathVariable String provider, RedirectAttributes redirect) {
		this.identities.remove(provider);
		Flash.success("security.identity.removed").after(redirect);
		return "redirect:/account";
	}

}
