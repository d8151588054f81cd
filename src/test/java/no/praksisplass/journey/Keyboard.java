package no.praksisplass.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Moves about a page by keyboard alone. */
final class Keyboard {

	/** More than any page of a journey has to step through. */
	private static final int STEPS = 150;

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** Steps forward until this has the focus. */
	void to(Locator wanted) {
		move(wanted, "Tab");
	}

	/** Steps back until this has the focus. */
	void backTo(Locator wanted) {
		move(wanted, "Shift+Tab");
	}

	/** Steps forward to this and presses Enter. */
	void enter(Locator wanted) {
		to(wanted);
		this.page.keyboard().press("Enter");
	}

	/** Presses Space on this. */
	void space(Locator wanted) {
		to(wanted);
		this.page.keyboard().press("Space");
	}

	/** Steps forward to this and types. */
	void type(Locator wanted, String text) {
		to(wanted);
		this.page.keyboard().type(text);
	}

	private void move(Locator wanted, String key) {
		for (int step = 0; step < STEPS; step++) {
			if ((Boolean) wanted.evaluate("(field) => field === document.activeElement")) {
				return;
			}
			this.page.keyboard().press(key);
		}
		throw new AssertionError("not reached by keyboard: " + wanted);
	}

}
