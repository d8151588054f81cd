package no.praksisplass.web;

import java.lang.reflect.Method;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

import static org.assertj.core.api.Assertions.assertThat;

class ListsTests {

	private final Links links = new Links();

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void readsWhichPartOfAListIsAskedFor() throws Exception {
		Paging paging = resolve("page=3&size=100&sort=-rooms");

		assertThat(paging).isEqualTo(new Paging(3, 100, "rooms", true));
		assertThat(paging.offset()).isEqualTo(200);
		assertThat(paging.toPageable().getSort()).isEqualTo(Sort.by("rooms").descending());
	}

	@Test
	void whatMakesNoSenseCountsAsNotGiven() throws Exception {
		assertThat(resolve("page=-2&size=7&sort=password")).isEqualTo(new Paging(1, 50, "name", false));
		assertThat(resolve("page=x")).isEqualTo(new Paging(1, 50, "name", false));
	}

	@Test
	void linksKeepFiltersAndTurnTheOrder() {
		request("q=%C3%A5s&municipality=4601&page=2");
		Paging byName = new Paging(2, 50, "name", false);

		assertThat(this.links.sorted("name", byName)).isEqualTo("/list?q=%C3%A5s&municipality=4601&sort=-name");
		assertThat(this.links.sorted("rooms", byName)).isEqualTo("/list?q=%C3%A5s&municipality=4601&sort=rooms");
		assertThat(this.links.with("page", 3)).isEqualTo("/list?q=%C3%A5s&municipality=4601&page=3");
		assertThat(this.links.with("q", "a&b c")).contains("q=a%26b%20c");
		assertThat(this.links.query("/list.csv")).isEqualTo("/list.csv?q=%C3%A5s&municipality=4601");
		assertThat(this.links.bare()).isEqualTo("/list");
		assertThat(this.links.has("municipality", 4601)).isTrue();
		assertThat(this.links.value("missing")).isEmpty();
	}

	void list(@Sortable({ "name", "-rooms" }) Paging paging) {
		// only its parameter is read
	}

	private static Paging resolve(String query) throws Exception {
		Method method = ListsTests.class.getDeclaredMethod("list", Paging.class);
		ModelAndViewContainer container = new ModelAndViewContainer();
		Paging paging = new PagingResolver().resolveArgument(new MethodParameter(method, 0), container,
				new ServletWebRequest(request(query)), null);
		assertThat(container.getModel()).containsEntry("paging", paging);
		return paging;
	}

	private static MockHttpServletRequest request(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/list");
		request.setQueryString(query);
		for (String parameter : query.split("&", -1)) {
			String[] parts = parameter.split("=", 2);
			request.setParameter(parts[0], parts[1]);
		}
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		return request;
	}

}
