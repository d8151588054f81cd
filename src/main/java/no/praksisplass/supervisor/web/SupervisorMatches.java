package no.praksisplass.supervisor.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.FormRegister;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.PersonName;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.PracticeWords;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.SupervisorBulk.Known;

/**
 * The register of supervisors while an import is planned. A supervisor is known by her
 * id, or else by her HPR number among those in use, or else by her name at her practice.
 */
final class SupervisorMatches implements FormRegister<SupervisorForm, Known> {

	private final SupervisorBulk supervisors;

	private final PracticeWords words;

	private final Map<PracticeId, PracticeView> practices;

	private final Map<String, Known> byId;

	private final Map<String, List<Known>> byHpr;

	private final Map<String, List<Known>> byName;

	SupervisorMatches(SupervisorBulk supervisors, List<PracticeView> practices, PracticeWords words) {
		this.supervisors = supervisors;
		this.words = words;
		this.practices = practices.stream().collect(Collectors.toMap(PracticeView::id, Function.identity()));
		List<Known> all = supervisors.all();
		this.byId = SupervisorWords.byId(all);
		List<Known> active = all.stream().filter((known) -> known.view().active()).toList();
		this.byHpr = active.stream()
			.filter((known) -> known.view().hprNumber() != null)
			.collect(Collectors.groupingBy((known) -> Objects.requireNonNull(known.view().hprNumber())));
		this.byName = active.stream()
			.collect(Collectors.groupingBy((known) -> nameKey(known.person().name(), known.view().practiceId())));
	}

	/** The form's columns, and those by which the practice is told. */
	List<FormColumn<SupervisorForm>> columns() {
		return Stream.concat(SupervisorColumns.FORM.stream(),
				Stream.of(new FormColumn<>(SupervisorColumns.PRACTICE, "practiceId", (form, text) -> {
				}, (SupervisorForm form) -> practice(form).map(PracticeView::name).orElse("")),
						new FormColumn<>(SupervisorColumns.MUNICIPALITY, "municipality", (form, text) -> {
						}, (SupervisorForm form) -> practice(form).map(PracticeView::municipalityNumber).orElse(""))))
			.toList();
	}

	@Override
	public Optional<Known> find(ImportRow row) {
		String id = row.value(SupervisorColumns.ID.key());
		if (id != null) {
			return Optional.of(Optional.ofNullable(this.byId.get(id))
				.orElseThrow(() -> RuleViolation.onField("id", "exchange.problem.unknown-id")));
		}
		String hpr = row.value(SupervisorColumns.HPR.key());
		List<Known> found = (hpr != null) ? this.byHpr.getOrDefault(hpr, List.of()) : List.of();
		if (found.isEmpty()) {
			found = practice(row)
				.map((practice) -> this.byName.getOrDefault(nameKey(name(row).full(), practice.id()), List.of()))
				.orElse(List.of())
				.stream()
				.filter((known) -> hpr == null || known.view().hprNumber() == null)
				.toList();
		}
		if (found.size() > 1) {
			throw RuleViolation.onField("id", "exchange.problem.several-people");
		}
		return found.stream().findFirst();
	}

	@Override
	public SupervisorForm form(Optional<Known> stored) {
		return stored.map((known) -> SupervisorForm.from(known.view(), known.person())).orElseGet(SupervisorForm::new);
	}

	@Override
	public void prepare(SupervisorForm form, Optional<Known> stored, ImportRow row) {
		practice(row).ifPresent((practice) -> form.setPracticeId(practice.id()));
		if (row.value(SupervisorColumns.NAME.key()) != null) {
			PersonName name = name(row);
			form.setGivenName(name.given());
			form.setFamilyName(name.family());
		}
	}

	@Override
	public void complete(SupervisorForm form, Optional<Known> stored, ImportRow row) {
		this.supervisors.check(form.toCommand());
	}

	@Override
	public String key(SupervisorForm form, Optional<Known> stored) {
		String hpr = form.hprDigits();
		return stored.map((known) -> known.view().id().toString())
			.orElseGet(() -> (hpr != null) ? hpr : nameKey(form.getGivenName() + " " + form.getFamilyName(),
					Objects.requireNonNull(form.getPracticeId())));
	}

	@Override
	public String label(SupervisorForm form) {
		return (form.getGivenName() + " " + form.getFamilyName()).strip();
	}

	@Override
	public String basis(Known known) {
		return known.view().id() + "@" + known.view().version();
	}

	@Override
	public void write(List<Write<SupervisorForm, Known>> writes, ImportProgress progress) {
		this.supervisors.write(writes.stream()
			.map((write) -> new SupervisorBulk.Change(write.stored(), write.form().toCommand()))
			.toList(), progress::done);
	}

	private Optional<PracticeView> practice(SupervisorForm form) {
		return Optional.ofNullable(form.getPracticeId()).map(this.practices::get);
	}

	private Optional<PracticeView> practice(ImportRow row) {
		return this.words.find("practiceId", row.value(SupervisorColumns.PRACTICE_ID.key()),
				row.value(SupervisorColumns.PRACTICE.key()), row.value(SupervisorColumns.MUNICIPALITY.key()));
	}

	private static PersonName name(ImportRow row) {
		return PersonName.of(row.value(SupervisorColumns.NAME.key()), row.text("givenName"), row.text("familyName"));
	}

	private static String nameKey(String name, PracticeId practice) {
		return name.strip().toLowerCase(Locale.ROOT) + "/" + practice;
	}

}
