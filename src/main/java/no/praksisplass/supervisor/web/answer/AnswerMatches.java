package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.FormRegister;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk.Asked;
import no.praksisplass.supervisor.domain.answer.AnswerBulk.Known;
import no.praksisplass.supervisor.web.SupervisorWords;
import no.praksisplass.university.PeriodView;

/**
 * The answers to a university's periods while an import is planned. One is known by the
 * supervisor and the period. One that says what counts already keeps its time, and how it
 * came.
 */
final class AnswerMatches implements FormRegister<AnswerLine, Known> {

	private final ImportScope scope;

	private final AnswerBulk answers;

	private final LocalDate today;

	private final SupervisorWords words;

	private final Map<String, PeriodView> periods;

	private final Map<Asked, Known> stored;

	private final Map<SupervisorId, SupervisorView> supervising;

	AnswerMatches(ImportScope scope, AnswerBulk answers, List<SupervisorBulk.Known> supervisors, LocalDate today) {
		this.scope = scope;
		this.answers = answers;
		this.today = today;
		this.words = new SupervisorWords(supervisors);
		List<PeriodView> all = answers.periods(scope.requireUniversity());
		this.periods = all.stream().collect(Collectors.toMap(PeriodView::name, Function.identity()));
		List<SupervisorView> views = supervisors.stream().map(SupervisorBulk.Known::view).toList();
		this.stored = answers.all(scope.requireUniversity(), views, all);
		this.supervising = views.stream()
			.filter((view) -> view.active() && view.supervising())
			.collect(Collectors.toMap(SupervisorView::id, Function.identity()));
	}

	@Override
	public Optional<Known> find(ImportRow row) {
		return Optional.ofNullable(this.stored.get(new Asked(this.words.require(row).view().id(), period(row).id())));
	}

	@Override
	public AnswerLine form(Optional<Known> found) {
		return found.map(AnswerLine::of).orElseGet(() -> {
			AnswerLine form = new AnswerLine();
			form.setChannel(Channel.FILE);
			form.setGivenOn(this.today);
			return form;
		});
	}

	@Override
	public void prepare(AnswerLine form, Optional<Known> found, ImportRow row) {
		PeriodView period = period(row);
		form.about(this.words.require(row), period);
		if (row.value(AnswerColumns.CHANNEL.key()) == null) {
			form.setChannel(Channel.FILE);
		}
		if (row.value(AnswerColumns.GIVEN_ON.key()) == null) {
			form.setGivenOn(this.today);
		}
		if (row.has(AnswerColumns.WEEKS.key())) {
			form.setWeeksAway(weeks(row.text(AnswerColumns.WEEKS.key()), period));
		}
		form.settle();
	}

	@Override
	public void complete(AnswerLine form, Optional<Known> found, ImportRow row) {
		if (found.isPresent() && says(form, AnswerLine.of(found.get()))) {
			form.handedInAs(found.get().answer());
			return;
		}
		this.answers.check(form.change(), found.orElse(null), this.scope.by(), this::colleagues);
	}

	private static boolean says(AnswerLine form, AnswerLine before) {
		return AnswerColumns.SAID.stream()
			.allMatch((column) -> column.get().apply(form).equals(column.get().apply(before)));
	}

	/** Whether the other one supervises at the same practice. */
	private boolean colleagues(SupervisorView supervisor, SupervisorId other) {
		SupervisorView colleague = this.supervising.get(other);
		return colleague != null && colleague.practiceId().equals(supervisor.practiceId())
				&& !other.equals(supervisor.id());
	}

	@Override
	public String key(AnswerLine form, Optional<Known> found) {
		return form.asked().toString();
	}

	@Override
	public String label(AnswerLine form) {
		return form.label();
	}

	@Override
	public String basis(Known found) {
		return found.answer().supervisorId() + "/" + found.answer().periodId() + "@"
				+ Objects.requireNonNullElse(found.version(), found.answer().givenAt());
	}

	@Override
	public void write(List<Write<AnswerLine, Known>> writes, ImportProgress progress) {
		int[] stored = { 0 };
		this.answers.write(writes.stream().map((write) -> write.form().change()).toList(), this.scope.by(), (more) -> {
			stored[0] += more;
			progress.done(stored[0]);
		});
	}

	private PeriodView period(ImportRow row) {
		String name = row.text(AnswerColumns.PERIOD.key());
		return Optional.ofNullable(this.periods.get(name))
			.orElseThrow(
					() -> RuleViolation.onField(AnswerColumns.PERIOD.key(), "exchange.problem.other-period", name));
	}

	/** The Mondays of weeks that are named by their numbers. */
	private static Set<LocalDate> weeks(String text, PeriodView period) {
		Set<LocalDate> mondays = new LinkedHashSet<>();
		for (String each : text.toLowerCase(Locale.ROOT).replace("uke", "").replace("veke", "").split("[\\s,;]+", -1)) {
			if (!each.isEmpty()) {
				mondays.add(AnswersPage.mondays(period.dates())
					.stream()
					.filter((monday) -> String.valueOf(AnswerColumns.week(monday)).equals(each))
					.findFirst()
					.orElseThrow(() -> RuleViolation.onField("weeksAway", "exchange.problem.week", each)));
			}
		}
		return mondays;
	}

}
