package no.praksisplass.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code page}, {@code size} and {@code sort} (with {@code -} before it, downwards)
 * from the address. What makes no sense counts as not given: a list address typed wrongly
 * still shows a list.
 */
class PagingResolver implements HandlerMethodArgumentResolver {

	private static final Set<Integer> SIZES = Set.of(25, 50, 100, 250);

	private static final int DEFAULT_SIZE = 50;

	private static final int MOST_PAGES = 100_000;

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Paging.class && parameter.hasParameterAnnotation(Sortable.class);
	}

	@Override
	public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String[] keys = Objects.requireNonNull(parameter.getParameterAnnotation(Sortable.class)).value();
		String asked = request.getParameter("sort");
		String sort = (asked != null && allowed(keys, asked)) ? asked : keys[0];
		int size = number(request.getParameter("size"), DEFAULT_SIZE);
		int page = number(request.getParameter("page"), 1);
		Paging paging = new Paging(Math.max(1, Math.min(page, MOST_PAGES)), SIZES.contains(size) ? size : DEFAULT_SIZE,
				bare(sort), sort.startsWith("-"));
		if (container != null) {
			container.addAttribute("paging", paging);
		}
		return paging;
	}

	private static boolean allowed(String[] keys, String asked) {
		return Arrays.stream(keys).map(PagingResolver::bare).anyMatch(bare(asked)::equals);
	}

	private static String bare(String key) {
		return key.startsWith("-") ? key.substring(1) : key;
	}

	private static int number(@Nullable String text, int otherwise) {
		try {
			return (text != null) ? Integer.parseInt(text) : otherwise;
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

}
