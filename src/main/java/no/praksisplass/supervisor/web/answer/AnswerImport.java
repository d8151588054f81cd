package no.praksisplass.supervisor.web.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.FormPlan;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk;
import no.praksisplass.supervisor.web.SupervisorWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers to a university's periods from files, entered on the supervisors' behalf. */
@Component
@Order(40)
class AnswerImport implements ImportKind {

	static final String KEY = "answers";

	private final AnswerBulk answers;

	private final SupervisorBulk supervisors;

	private final Validator validator;

	private final Clock clock;

	AnswerImport(AnswerBulk answers, SupervisorBulk supervisors, Validator validator, Clock clock) {
		this.answers = answers;
		this.supervisors = supervisors;
		this.validator = validator;
		this.clock = clock;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<ImportColumn> columns() {
		return Stream
			.of(SupervisorWords.COLUMNS.stream(), Stream.of(SupervisorWords.NAME, AnswerColumns.PERIOD),
					AnswerColumns.SAID.stream().map(FormColumn::column),
					AnswerColumns.HANDED_IN.stream().map(FormColumn::column),
					Stream.of(AnswerColumns.STANDING, AnswerColumns.GIVEN_AT, AnswerColumns.GIVEN_BY))
			.flatMap(Function.identity())
			.toList();
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		AnswerMatches register = new AnswerMatches(scope, this.answers, this.supervisors.all(),
				LocalDate.now(this.clock));
		return new FormPlan<>(AnswerColumns.all(), register, this.validator, rows, progress);
	}

}
