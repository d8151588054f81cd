package no.praksisplass.demo;

import java.sql.SQLException;

import javax.sql.DataSource;

import no.praksisplass.demo.load.DemoData;
import no.praksisplass.testsupport.DatabaseCleaner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Puts what only the demo profile has on top of the application that the tests share. */
final class DemoContext implements AutoCloseable {

	private final AnnotationConfigApplicationContext demo = new AnnotationConfigApplicationContext();

	private final ApplicationContext application;

	DemoContext(ApplicationContext application) {
		this(application, "regional");
	}

	DemoContext(ApplicationContext application, String scale) {
		this.application = application;
		this.demo.setParent(application);
		this.demo.getEnvironment().setActiveProfiles("demo");
		TestPropertyValues.of("praksisplass.demo=" + scale).applyTo(this.demo);
		this.demo.scan(DemoData.class.getPackageName());
		this.demo.register(ListedAccounts.class);
		this.demo.refresh();
	}

	DemoData data() {
		return this.demo.getBean(DemoData.class);
	}

	ListedAccounts accounts() {
		return this.demo.getBean(ListedAccounts.class);
	}

	void empty() throws SQLException {
		DatabaseCleaner.clean(this.application.getBean(DataSource.class));
	}

	@Override
	public void close() {
		this.demo.close();
	}

}
