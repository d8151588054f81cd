package no.praksisplass.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a failure that happened while a page was rendered. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAttributesTests {

	private final FailureAttributes attributes = new FailureAttributes();

	@Test
	void aFailureWhileRenderingHasAReferenceThatTheLogHasToo(CapturedOutput log) {
		Map<String, Object> said = said(500, new IllegalStateException("template"));

		assertThat(said.get("reference")).asString().hasSize(8);
		assertThat(log).contains("Error " + said.get("reference"), "/coordinator/runs/1", "IllegalStateException");
		assertThat(said).doesNotContainKeys("trace", "message", "exception");
	}

	@Test
	void aPageThatIsMissingHasNone() {
		assertThat(said(404, null)).doesNotContainKey("reference");
	}

	private Map<String, Object> said(int status, @Nullable Exception failure) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/coordinator/runs/1");
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
		return this.attributes.getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
	}

}
