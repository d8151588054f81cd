package no.praksisplass.supervisor.web;

import java.util.List;
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
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.PracticeWords;
import no.praksisplass.practice.Practices;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supervisors, and other GPs of the practices, from files. */
@Component
@Order(20)
class SupervisorImport implements ImportKind {

	static final String KEY = "supervisors";

	private final SupervisorBulk supervisors;

	private final Practices practices;

	private final Municipalities municipalities;

	private final Validator validator;

	SupervisorImport(SupervisorBulk supervisors, Practices practices, Municipalities municipalities,
			Validator validator) {
		this.supervisors = supervisors;
		this.practices = practices;
		this.municipalities = municipalities;
		this.validator = validator;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<ImportColumn> columns() {
		return Stream
			.of(Stream.of(SupervisorColumns.ID, SupervisorColumns.NAME),
					SupervisorColumns.FORM.stream().map(FormColumn::column), Stream.of(SupervisorColumns.PRACTICE_ID,
							SupervisorColumns.PRACTICE, SupervisorColumns.MUNICIPALITY, SupervisorColumns.ACTIVE))
			.flatMap((columns) -> columns)
			.toList();
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		List<PracticeView> all = this.practices.all();
		PracticeWords words = new PracticeWords(all, new MunicipalityWords(this.municipalities.all()));
		SupervisorMatches register = new SupervisorMatches(this.supervisors, all, words);
		return new FormPlan<>(register.columns(), register, this.validator, rows, progress);
	}

}
