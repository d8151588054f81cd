package no.praksisplass.security.web.link;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import no.praksisplass.security.DemoAccounts;
import no.praksisplass.security.domain.link.LinkRequests;
import no.praksisplass.security.domain.provider.ProviderProperties;

/** What the page to sign in on shows. */
@Component
public class SignInPage {

	/** The page's template. */
	public static final String VIEW = "security/sign-in";

	private final ObjectProvider<DemoAccounts> demoAccounts;

	private final LinkRequests links;

	private final ProviderProperties providers;

	SignInPage(ObjectProvider<DemoAccounts> demoAccounts, LinkRequests links, ProviderProperties providers) {
		this.demoAccounts = demoAccounts;
		this.links = links;
		this.providers = providers;
	}

	/** Fills the model, but for the form. */
	public void fill(Model model) {
		model.addAttribute("links", this.links.isOffered());
		model.addAttribute("providers", this.providers.inOrder());
		model.addAttribute("demoAccounts",
				this.demoAccounts.stream().findFirst().map(DemoAccounts::list).orElse(List.of()));
	}

}
