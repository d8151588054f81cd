package no.praksisplass.journey;

import com.microsoft.playwright.Page;

/** Signs in through the page, in any language. */
public final class SignIn {

	private SignIn() {
	}

	/** Asks for a page that needs a user, is sent to sign in, and comes to the page. */
	public static void to(Page page, String path, String username, String password) {
		page.navigate(path);
		page.locator("#username").fill(username);
		page.locator("#password").fill(password);
		page.locator("main form[action$='/sign-in'] button").click();
		page.waitForURL((url) -> url.contains(path));
	}

}
