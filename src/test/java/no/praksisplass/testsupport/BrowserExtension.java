package no.praksisplass.testsupport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its {@link Browser}. One Chromium serves the whole test run. */
class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

	private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent(Browser.class, (key) -> open(context), Browser.class);
	}

	private static Browser open(ExtensionContext context) {
		RunningChromium chromium = context.getRoot()
			.getStore(OURS)
			.computeIfAbsent(RunningChromium.class, (key) -> RunningChromium.start(), RunningChromium.class);
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return new Browser(chromium.browser,
				"http://localhost:" + environment.getRequiredProperty("local.server.port"));
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
		if (browser == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			browser.screenshotAll(
					context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
		else if (!browser.complaints().isEmpty()) {
			throw new AssertionError("The browser complains:\n" + String.join("\n", browser.complaints()));
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Browser browser = context.getStore(OURS).remove(Browser.class, Browser.class);
		if (browser != null) {
			browser.close();
		}
	}

	/** Closed by the store of the test run. */
	private record RunningChromium(Playwright playwright,
			com.microsoft.playwright.Browser browser) implements AutoCloseable {

		static RunningChromium start() {
			Optional<Path> program = Chromium.findOrInstall();
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true)
				.setChromiumSandbox(false)
				.setArgs(ARGUMENTS);
			program.ifPresent(options::setExecutablePath);
			return new RunningChromium(playwright, playwright.chromium().launch(options));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
