package no.praksisplass.demo;

import no.praksisplass.demo.load.DemoData;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration's data at the first start, and leaves alone what is there at
 * later ones. The web server answers only afterwards, so that nobody is offered an
 * account that is not there yet.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

	private final DemoData data;

	private boolean loaded;

	DemoLoader(DemoData data) {
		this.data = data;
	}

	@Override
	public void start() {
		this.data.loadIntoEmptyDatabase();
		this.loaded = true;
	}

	@Override
	public void stop() {
		this.loaded = false;
	}

	@Override
	public boolean isRunning() {
		return this.loaded;
	}

	/** Just before the web server. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
