package no.praksisplass.savedview.web;

import java.util.List;

import no.praksisplass.savedview.domain.SavedView;
import no.praksisplass.savedview.domain.SavedViews;
import no.praksisplass.savedview.domain.ViewedList;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What lists need to offer views. In templates {@code views}. */
public class SavedViewWords {

	/** The query of a list without any view. */
	static final String NONE = "view=none";

	private final SavedViews views;

	SavedViewWords(SavedViews views) {
		this.views = views;
	}

	/** The own views of a list. */
	public List<SavedView> of(String list) {
		return this.views.of(ViewedList.valueOf(list));
	}

	/** The address of a list without any view. */
	public String bare(String list) {
		return ViewedList.valueOf(list).path() + "?" + NONE;
	}

	/** The filters, the order and the columns of this page, as its address has them. */
	public String query() {
		ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		String query = request.getRequest().getQueryString();
		String kept = (query == null) ? null
				: UriComponentsBuilder.newInstance()
					.query(query)
					.replaceQueryParam("page")
					.replaceQueryParam("view")
					.build()
					.getQuery();
		return (kept != null) ? kept : "";
	}

}
