package no.praksisplass.journey;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A student orders wishes with the mouse, and with the keyboard alone. */
@BrowserTest
class WishListTests {

	private static final String VOSS = "Voss legekontor";

	@Autowired
	private JourneyWorld world;

	@BeforeEach
	void begin() {
		this.world.begin();
	}

	@Test
	void aWishIsDraggedToItsPlace(Browser browser) {
		Page page = withTwoWishes(browser);

		Locator draggable = page.locator(".wish[draggable=true]");
		draggable.nth(1)
			.dragTo(draggable.nth(0), new Locator.DragToOptions().setTargetPosition(20, 3).setSourcePosition(60, 20));

		assertOrder(page, VOSS, JourneyWorld.NEAREST);
		assertThat(page.locator(".wish .wish-rank").nth(0)).hasText("1");
		page.reload();
		assertOrder(page, VOSS, JourneyWorld.NEAREST);
	}

	@Test
	void theFocusStaysWithTheWishThatIsMovedByKeyboard(Browser browser) {
		Page page = withTwoWishes(browser);

		press(page, "Flytt " + VOSS + " opp");
		assertOrder(page, VOSS, JourneyWorld.NEAREST);
		assertThat(button(page, "Flytt " + VOSS + " ned")).isFocused();

		press(page, "Flytt " + VOSS + " ned");
		assertOrder(page, JourneyWorld.NEAREST, VOSS);
		assertThat(page.locator(".wish", new Page.LocatorOptions().setHasText(VOSS)).locator("button:focus"))
			.hasCount(1);

		press(page, "Fjern " + JourneyWorld.NEAREST);
		assertThat(page.locator(".wish .wish-place").nth(0)).hasText(VOSS);
		assertThat(page.locator(".wish").nth(0).locator("button:focus")).hasCount(1);
	}

	private static Page withTwoWishes(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, "/student/wishes", "student", JourneyWorld.PASSWORD);
		for (String place : List.of(JourneyWorld.NEAREST, VOSS)) {
			button(page, "Legg til " + place).click();
			assertThat(page.locator("#wish-list")).containsText(place);
		}
		assertOrder(page, JourneyWorld.NEAREST, VOSS);
		return page;
	}

	private static void press(Page page, String name) {
		button(page, name).focus();
		page.keyboard().press("Enter");
	}

	private static void assertOrder(Page page, String first, String second) {
		Locator places = page.locator(".wish .wish-place");
		assertThat(places.nth(0)).hasText(first);
		assertThat(places.nth(1)).hasText(second);
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

}
