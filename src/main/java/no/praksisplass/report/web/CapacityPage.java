package no.praksisplass.report.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.report.domain.capacity.BehindRow;
import no.praksisplass.report.domain.capacity.Capacities;
import no.praksisplass.report.domain.capacity.CapacityBasis;
import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.capacity.CapacityRow;
import no.praksisplass.report.domain.capacity.Figure;
import no.praksisplass.report.domain.capacity.Grouping;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of capacity show. */
@Component
class CapacityPage {

	private final Capacities capacities;

	CapacityPage(Capacities capacities) {
		this.capacities = capacities;
	}

	/** Fills the model with a table of capacity; gives the view. */
	String fill(CapacityBasis basis, String path, CapacityFilter filter, @Nullable Grouping by, Paging paging,
			Model model) {
		Grouping grouping = Objects.requireNonNullElseGet(by, () -> usual(basis, filter));
		place(basis, path, filter, model);
		List<CapacityRow> rows = basis.rows(filter, grouping);
		model.addAttribute("page", page(rows, paging));
		model.addAttribute("total", basis.total(filter));
		model.addAttribute("grouping", grouping);
		model.addAttribute("groupings", Grouping.values());
		model.addAttribute("reckoning", Figure.reckoning());
		model.addAttribute("periodOptions",
				basis.periods().stream().map((period) -> Option.of(period.id(), period.name())).toList());
		model.addAttribute("counties", options(basis.counties()));
		model.addAttribute("municipalities", options(basis.municipalities(filter.county())));
		return "report/capacity";
	}

	/** Fills the model with what a figure is made of; gives the view. */
	String fillBehind(CapacityBasis basis, String path, CapacityFilter filter, Figure figure, Paging paging,
			Model model) {
		place(basis, path, filter, model);
		List<BehindRow> rows = this.capacities.behind(basis, filter, figure);
		model.addAttribute("page", page(rows, paging));
		model.addAttribute("figure", figure);
		model.addAttribute("sum", rows.stream().mapToInt(BehindRow::value).sum());
		return "report/behind";
	}

	private static void place(CapacityBasis basis, String path, CapacityFilter filter, Model model) {
		model.addAttribute("basis", basis);
		model.addAttribute("filter", filter);
		model.addAttribute("where", new CapacityLinks(path, basis.year(), filter));
	}

	static Grouping usual(CapacityBasis basis, CapacityFilter filter) {
		if (filter.municipality() != null || filter.practice() != null) {
			return Grouping.PRACTICE;
		}
		if (filter.county() != null) {
			return Grouping.MUNICIPALITY;
		}
		return (basis.periods().size() > 1 && filter.period() == null) ? Grouping.PERIOD : Grouping.COUNTY;
	}

	private static List<Option> options(Map<String, String> numberByName) {
		return numberByName.entrySet().stream().map((each) -> new Option(each.getValue(), each.getKey())).toList();
	}

	/** A page beyond the last one is the last one. */
	private static <T> Page<T> page(List<T> rows, Paging paging) {
		int last = Math.max(0, (rows.size() - 1) / paging.size());
		PageRequest page = PageRequest.of(Math.min(paging.page() - 1, last), paging.size());
		return new PageImpl<>(rows.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page,
				rows.size());
	}

}
