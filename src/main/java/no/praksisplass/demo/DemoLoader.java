package no.praksisplass.demo;

import no.praksisplass.demo.load.DemoData;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration's data at the first start, and leaves alone what is there at
 * later ones.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

	private final DemoData data;

	DemoLoader(DemoData data) {
		this.data = data;
	}

	@Override
	public void run(ApplicationArguments args) {
		this.data.loadIntoEmptyDatabase();
	}

}
