package no.praksisplass.student.web.wish;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishPage;
import no.praksisplass.student.domain.wish.WishWindow;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Htmx;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What the student's page of wishes answers: itself, its list alone, or the way back to
 * it.
 */
@Component
class WishAnswers {

	private final OwnWishes wishes;

	private final WishBoard board;

	private final Clock clock;

	WishAnswers(OwnWishes wishes, WishBoard board, Clock clock) {
		this.wishes = wishes;
		this.board = board;
		this.clock = clock;
	}

	/** The page for the round asked for, else for the one that takes wishes now. */
	ModelAndView page(CatalogueFilter filter) {
		List<RoundView> rounds = this.wishes.rounds();
		Optional<RoundView> chosen = choose(rounds, filter);
		if (chosen.isEmpty()) {
			return new ModelAndView("student/no-wishes");
		}
		WishPage page = this.wishes.page(chosen.get().id());
		ModelAndView answer = list("student/wishes", page, filter);
		answer.addObject("rounds", rounds);
		answer.addObject("filter", filter);
		answer.addObject("places", this.board.places(page, filter));
		answer.addObject("municipalities", this.board.municipalities(page));
		answer.addObject("counties", this.board.counties(page));
		answer.addObject("periods", this.board.periods(page));
		return answer;
	}

	/** Does what a button asks, and answers. */
	ModelAndView to(HttpServletRequest request, CatalogueFilter filter, String done, Consumer<RoundId> act) {
		RoundId round = filter.round();
		if (round == null) {
			throw new NotFoundException("round", "");
		}
		boolean partial = Htmx.asks(request);
		Flash flash = Flash.success(done);
		HttpStatus status = HttpStatus.OK;
		try {
			act.accept(round);
		}
		catch (RuleViolation violation) {
			flash = new Flash("error", violation.messageKey(), arguments(violation));
			status = HttpStatus.UNPROCESSABLE_CONTENT;
		}
		if (!partial && status == HttpStatus.OK) {
			RequestContextUtils.getOutputFlashMap(request).put(Flash.ATTRIBUTE, flash);
			return new ModelAndView("redirect:/student/wishes?" + filter.query(round));
		}
		ModelAndView answer = partial ? list("student/wish-list :: partial", this.wishes.page(round), filter)
				: page(filter);
		answer.addObject(Flash.ATTRIBUTE, flash);
		answer.setStatus(status);
		return answer;
	}

	private ModelAndView list(String view, WishPage page, CatalogueFilter filter) {
		ModelAndView answer = new ModelAndView(view);
		answer.addObject("page", page);
		answer.addObject("open", page.window() == WishWindow.OPEN);
		answer.addObject("lines", this.board.lines(page));
		answer.addObject("query", filter.query(page.round().id()));
		answer.addObject("left", Duration.between(this.clock.instant(), page.round().wishesCloseAt()));
		return answer;
	}

	private Optional<RoundView> choose(List<RoundView> rounds, CatalogueFilter filter) {
		RoundId asked = filter.round();
		if (asked != null) {
			return Optional.of(rounds.stream()
				.filter((round) -> round.id().equals(asked))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("round", asked)));
		}
		Instant now = this.clock.instant();
		return rounds.stream()
			.filter((round) -> WishWindow.at(round, now) == WishWindow.OPEN)
			.min(Comparator.comparing(RoundView::wishesCloseAt))
			.or(() -> rounds.stream().findFirst());
	}

	private static List<Serializable> arguments(RuleViolation violation) {
		return Arrays.stream(violation.arguments()).map(Serializable.class::cast).toList();
	}

}
