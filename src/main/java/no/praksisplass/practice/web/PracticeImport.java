package no.praksisplass.practice.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.FormPlan;
import no.praksisplass.exchange.FormRegister;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.PracticeWords;
import no.praksisplass.practice.domain.PracticeBulk;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.RuleViolation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Practices from files. A practice is known by its id, or else by its name, arena and
 * municipality among those in use.
 */
@Component
@Order(10)
class PracticeImport implements ImportKind {

	static final String KEY = "practices";

	private final PracticeBulk practices;

	private final Municipalities municipalities;

	private final Validator validator;

	PracticeImport(PracticeBulk practices, Municipalities municipalities, Validator validator) {
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
			.of(Stream.of(PracticeColumns.ID),
					PracticeColumns.of(new MunicipalityWords(List.of())).stream().map(FormColumn::column),
					Stream.of(PracticeColumns.MUNICIPALITY_NAME, PracticeColumns.ACTIVE))
			.flatMap(Function.identity())
			.toList();
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		MunicipalityWords words = new MunicipalityWords(this.municipalities.all());
		List<String> codes = rows.stream().map((row) -> row.value("postalCode")).filter(Objects::nonNull).toList();
		Register register = new Register(this.practices, this.practices.read(codes), words);
		return new FormPlan<>(PracticeColumns.of(words), register, this.validator, rows, progress);
	}

	/** The register while an import is planned. */
	private static final class Register implements FormRegister<PracticeForm, PracticeView> {

		private final PracticeBulk practices;

		private final PracticeBulk.Snapshot stored;

		private final MunicipalityWords words;

		private final Map<String, PracticeView> byId;

		Register(PracticeBulk practices, PracticeBulk.Snapshot stored, MunicipalityWords words) {
			this.practices = practices;
			this.stored = stored;
			this.words = words;
			this.byId = PracticeWords.byId(stored.all());
		}

		@Override
		public Optional<PracticeView> find(ImportRow row) {
			String id = row.value(PracticeColumns.ID.key());
			if (id != null) {
				return Optional.of(Optional.ofNullable(this.byId.get(id))
					.orElseThrow(() -> RuleViolation.onField("id", "exchange.problem.unknown-id")));
			}
			String arena = row.value(PracticeColumns.ARENA.key());
			return this.stored.named(this.words.number(row.text(PracticeColumns.MUNICIPALITY.key())),
					(arena != null) ? Arena.valueOf(arena) : Arena.GP_OFFICE, row.text(PracticeColumns.NAME.key()));
		}

		@Override
		public PracticeForm form(Optional<PracticeView> found) {
			return found.map(PracticeForm::from).orElseGet(PracticeForm::new);
		}

		@Override
		public void complete(PracticeForm form, Optional<PracticeView> found, ImportRow row) {
			NewPractice whole = this.stored.complete(form.toCommand(), found.orElse(null));
			Coordinate coordinate = Objects.requireNonNull(whole.coordinate());
			form.setPostalPlace(whole.postalPlace());
			form.setLatitude(coordinate.latitude());
			form.setLongitude(coordinate.longitude());
		}

		@Override
		public String key(PracticeForm form, Optional<PracticeView> found) {
			return found.filter((view) -> !view.active())
				.map((view) -> view.id().toString())
				.orElseGet(() -> PracticeBulk.Snapshot.key(Objects.requireNonNull(form.getMunicipalityNumber()),
						Objects.requireNonNull(form.getArena()), form.getName()));
		}

		@Override
		public String label(PracticeForm form) {
			return form.getName();
		}

		@Override
		public String basis(PracticeView view) {
			return view.id() + "@" + view.version();
		}

		@Override
		public void write(List<Write<PracticeForm, PracticeView>> writes, ImportProgress progress) {
			this.practices.write(writes.stream()
				.map((write) -> new PracticeBulk.Change(write.stored(), write.form().toCommand()))
				.toList(), progress::done);
		}

	}

}
