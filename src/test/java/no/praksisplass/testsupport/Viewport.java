package no.praksisplass.testsupport;

/** The sizes of window that pages are tried in, in CSS pixels. */
public enum Viewport {

	/** The smallest that must work without scrolling sideways. */
	NARROW(320, 640),
	/** A telephone. */
	PHONE(360, 740),
	/** A desk. */
	DESKTOP(1280, 900);

	final int width;

	final int height;

	Viewport(int width, int height) {
		this.width = width;
		this.height = height;
	}

}
