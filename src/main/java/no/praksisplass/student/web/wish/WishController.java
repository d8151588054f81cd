package no.praksisplass.student.web.wish;

import jakarta.servlet.http.HttpServletRequest;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The student's wishes. Every button saves: with htmx it answers with the list alone,
 * else it leads back to the page. What is refused leaves the page as it was and says why.
 */
@Controller
@RequestMapping("/student/wishes")
class WishController {

	private final OwnWishes wishes;

	private final WishAnswers answers;

	WishController(OwnWishes wishes, WishAnswers answers) {
		this.wishes = wishes;
		this.answers = answers;
	}

	@GetMapping
	ModelAndView show(CatalogueFilter filter) {
		return this.answers.page(filter);
	}

	@PostMapping("/add")
	ModelAndView add(@RequestParam String place, @RequestParam(required = false) @Nullable PeriodId only,
			CatalogueFilter filter, HttpServletRequest request) {
		WishTarget target = WishKeys.parse((only != null) ? place + "_" + only : place);
		return this.answers.to(request, filter, "student.wishes.added", (round) -> this.wishes.add(round, target));
	}

	@PostMapping("/remove")
	ModelAndView remove(@RequestParam String wish, CatalogueFilter filter, HttpServletRequest request) {
		WishTarget target = WishKeys.parse(wish);
		return this.answers.to(request, filter, "student.wishes.removed", (round) -> this.wishes.remove(round, target));
	}

	@PostMapping("/move")
	ModelAndView move(@RequestParam String wish, @RequestParam int rank, CatalogueFilter filter,
			HttpServletRequest request) {
		WishTarget target = WishKeys.parse(wish);
		return this.answers.to(request, filter, "student.wishes.moved",
				(round) -> this.wishes.move(round, target, rank));
	}

	@PostMapping("/keep")
	ModelAndView keep(@RequestParam String wish, CatalogueFilter filter, HttpServletRequest request) {
		WishTarget target = WishKeys.parse(wish);
		return this.answers.to(request, filter, "student.wishes.kept", (round) -> this.wishes.keep(round, target));
	}

	@PostMapping("/deliver")
	ModelAndView deliver(CatalogueFilter filter, HttpServletRequest request) {
		return this.answers.to(request, filter, "student.wishes.delivered", this.wishes::deliver);
	}

}
