package no.praksisplass.demo;

import java.util.List;

import no.praksisplass.demo.load.DemoData;
import no.praksisplass.security.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page of the demonstration lists. */
@Component
@Profile("demo")
class ListedAccounts implements DemoAccounts {

	/** The password of every account of the demonstration. */
	private static final String PASSWORD = DemoData.PASSWORD;

	private static final List<DemoAccount> LIST = List.of(account("koordinator.uib"), account("veileder"),
			account("kontor"), account("student"), account("student2"), account("okonomi.uib"), account("okonomi2.uib"),
			account("koordinator.uio"), account("koordinator.ntnu"), account("koordinator.uit"), account("admin"));

	@Override
	public List<DemoAccount> list() {
		return LIST;
	}

	private static DemoAccount account(String username) {
		return new DemoAccount(username, PASSWORD, "demo.account." + username);
	}

}
