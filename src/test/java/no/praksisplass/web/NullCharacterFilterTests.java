package no.praksisplass.web;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class NullCharacterFilterTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void letsOrdinaryTextThrough() throws Exception {
		this.request.setParameter("name", "Voss legekontor");

		new NullCharacterFilter().doFilter(this.request, this.response, this.chain);

		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void refusesTheNullCharacterInValues() throws Exception {
		this.request.setParameter("name", "Voss", "lege\u0000kontor");

		new NullCharacterFilter().doFilter(this.request, this.response, this.chain);

		assertThat(this.response.getStatus()).isEqualTo(400);
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void refusesTheNullCharacterInNames() throws Exception {
		this.request.setParameter("na\u0000me", "x");

		new NullCharacterFilter().doFilter(this.request, this.response, this.chain);

		assertThat(this.response.getStatus()).isEqualTo(400);
	}

}
