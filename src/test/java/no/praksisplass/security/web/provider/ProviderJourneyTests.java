package no.praksisplass.security.web.provider;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import no.praksisplass.security.Role;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coming from a provider and leaving by it in a real browser, which also says whether the
 * content security policy lets one.
 */
@BrowserTest
class ProviderJourneyTests extends ProviderTestBase {

	private static final String LINKING = "**/sign-in/linking";

	@Test
	void comesFromAProviderAndLeavesByIt(Browser browser) {
		name(open("kari", "kari@example.org", Role.ADMIN), "kari@uib.no");
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		travel(page, "feide", "r1", Map.of(NAME_CLAIM, "kari@uib.no", "acr", MFA));
		page.waitForURL(LINKING);
		page.locator("main form[action$='/linking'] button").click();
		page.waitForURL("**/admin");
		page.navigate("/account");
		check(browser, page, "provider-account");
		page.route("**/endsession?*", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
		page.evaluate("document.querySelector('form[action$=\"/sign-out\"]').requestSubmit()");
		page.waitForURL("**/sign-in/leaving");
		check(browser, page, "provider-leaving");
		page.unroute("**/endsession?*");
		page.locator("main a.btn-primary").click();
		page.waitForURL("**/sign-in?signed-out");
		assertThat(page.locator(".flash-success").textContent()).contains("logget ut");

		travel(page, "feide", "r1", Map.of("acr", MFA));
		page.waitForURL("**/admin");
		page.evaluate("document.querySelector('form[action$=\"/sign-out\"]').requestSubmit()");
		page.waitForURL("**/sign-in?signed-out");
	}

	@Test
	void everyPageOnTheWayIsForEverybody(Browser browser) {
		name(open("kari", "kari@example.org", Role.ADMIN), "kari@uib.no");
		for (String language : List.of("nb-NO", "nn-NO", "en")) {
			Page page = browser.newPage(Locale.forLanguageTag(language), Viewport.DESKTOP);
			page.navigate("/sign-in?closed");
			check(browser, page, "provider-sign-in-" + language);
			travel(page, "feide", "s1", Map.of(NAME_CLAIM, "en-annen-person@stud.ntnu.no"));
			page.waitForURL(LINKING);
			check(browser, page, "provider-unknown-" + language);
			page.context().close();
			Page other = browser.newPage(Locale.forLanguageTag(language), Viewport.DESKTOP);
			travel(other, "feide", "s2", Map.of(NAME_CLAIM, "kari@uib.no"));
			other.waitForURL(LINKING);
			check(browser, other, "provider-offered-" + language);
			other.context().close();
		}
	}

	private void travel(Page page, String provider, String subject, Map<String, Object> claims) {
		says(provider, subject, claims);
		page.navigate("/sign-in");
		page.locator("a[href$='/sign-in/provider/" + provider + "']").click();
	}

	private static void check(Browser browser, Page page, String name) {
		assertThat(page.content()).doesNotContain("??");
		browser.requireAccessible(page);
		browser.screenshot(page, name);
		page.setViewportSize(320, 640);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
		browser.screenshot(page, name + "-320");
		page.setViewportSize(1280, 900);
	}

}
