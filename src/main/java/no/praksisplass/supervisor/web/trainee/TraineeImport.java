package no.praksisplass.supervisor.web.trainee;

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
import no.praksisplass.supervisor.domain.trainee.TraineeBulk;
import no.praksisplass.supervisor.web.SupervisorWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supervisors' doctors in training from files. None is removed. */
@Component
@Order(50)
class TraineeImport implements ImportKind {

	static final String KEY = "trainees";

	private final TraineeBulk trainees;

	private final SupervisorBulk supervisors;

	private final Validator validator;

	TraineeImport(TraineeBulk trainees, SupervisorBulk supervisors, Validator validator) {
		this.trainees = trainees;
		this.supervisors = supervisors;
		this.validator = validator;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<ImportColumn> columns() {
		return Stream
			.of(Stream.of(TraineeColumns.ID), SupervisorWords.COLUMNS.stream(), Stream.of(SupervisorWords.NAME),
					TraineeColumns.FORM.stream().map(FormColumn::column))
			.flatMap(Function.identity())
			.toList();
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		TraineeMatches register = new TraineeMatches(this.trainees, new SupervisorWords(this.supervisors.all()));
		return new FormPlan<>(TraineeColumns.all(), register, this.validator, rows, progress);
	}

}
