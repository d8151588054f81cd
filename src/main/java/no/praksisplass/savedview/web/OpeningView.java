package no.praksisplass.savedview.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.savedview.domain.SavedView;
import no.praksisplass.savedview.domain.SavedViews;
import no.praksisplass.savedview.domain.ViewedList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** A list that is opened without any filter is shown in the view that it opens with. */
class OpeningView implements HandlerInterceptor {

	private final ObjectProvider<SavedViews> views;

	OpeningView(ObjectProvider<SavedViews> views) {
		this.views = views;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!"GET".equals(request.getMethod()) || request.getQueryString() != null) {
			return true;
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		SavedViews kept = this.views.getIfAvailable();
		Optional<SavedView> view = (kept != null) ? ViewedList.at(path).flatMap(kept::opening) : Optional.empty();
		if (view.isEmpty()) {
			return true;
		}
		response.sendRedirect(request.getContextPath() + view.get().address());
		return false;
	}

}
