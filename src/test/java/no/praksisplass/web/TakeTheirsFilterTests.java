package no.praksisplass.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What is chosen on a form that came back is what the controller gets. */
class TakeTheirsFilterTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

	@Test
	void takesWhatWasSavedOnlyWhereThatWasChosen() throws Exception {
		this.request.setParameters(Map.of("name", "Mitt", "take.name", "theirs", "theirs.name", "Deres", "note", "Min",
				"take.note", "mine", "theirs.note", "Deres"));
		HttpServletRequest seen = filtered();
		assertThat(seen.getParameter("name")).isEqualTo("Deres");
		assertThat(seen.getParameter("note")).isEqualTo("Min");
		assertThat(seen.getParameterMap()).containsOnlyKeys("name", "note");
	}

	@Test
	void nothingSavedEmptiesATextAndTakesTheTickFromBoxes() throws Exception {
		this.request.setParameters(Map.of("note", "Min", "take.note", "theirs", "periods", new String[] { "1", "2" },
				"_periods", "on", "take.periods", "theirs"));
		HttpServletRequest seen = filtered();
		assertThat(seen.getParameter("note")).isEmpty();
		assertThat(seen.getParameterValues("periods")).isNull();
		assertThat(seen.getParameter("_periods")).isEqualTo("on");
	}

	@Test
	void keepsSeveralValues() throws Exception {
		this.request.setParameters(Map.of("periods", "1", "_periods", "on", "take.periods", "theirs", "theirs.periods",
				new String[] { "2", "3" }));
		assertThat(filtered().getParameterValues("periods")).containsExactly("2", "3");
	}

	@Test
	void leavesOtherRequestsAlone() throws Exception {
		this.request.setParameters(Map.of("theirs.name", "Deres", "name", "Mitt"));
		assertThat(filtered()).isSameAs(this.request);
	}

	private HttpServletRequest filtered() throws Exception {
		MockFilterChain chain = new MockFilterChain();
		new TakeTheirsFilter().doFilter(this.request, new MockHttpServletResponse(), chain);
		return (HttpServletRequest) chain.getRequest();
	}

}
