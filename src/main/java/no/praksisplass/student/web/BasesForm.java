package no.praksisplass.student.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.NewBase;
import org.jspecify.annotations.Nullable;

/** Where a student can live, as a form asks for it. */
public class BasesForm {

	private @Nullable Long version;

	@Valid
	private BaseForm home = new BaseForm();

	@Valid
	private BaseForm study = new BaseForm();

	@Valid
	private BaseForm lodging = new BaseForm();

	@Valid
	private BaseForm lodging2 = new BaseForm();

	static BasesForm from(long version, List<NewBase> bases) {
		BasesForm form = new BasesForm();
		form.version = version;
		form.fill(bases);
		return form;
	}

	final void fill(List<NewBase> bases) {
		List<BaseForm> free = of(bases, BaseKind.FREE_LODGING);
		this.home = first(of(bases, BaseKind.HOME), 0);
		this.study = first(of(bases, BaseKind.STUDY), 0);
		this.lodging = first(free, 0);
		this.lodging2 = first(free, 1);
	}

	/** The places by the names of their fields. */
	Map<String, BaseForm> places() {
		Map<String, BaseForm> places = new LinkedHashMap<>();
		places.put("home", this.home);
		places.put("study", this.study);
		places.put("lodging", this.lodging);
		places.put("lodging2", this.lodging2);
		return places;
	}

	private static List<BaseForm> of(List<NewBase> bases, BaseKind kind) {
		return bases.stream().filter((base) -> base.kind() == kind).map(BaseForm::from).toList();
	}

	private static BaseForm first(List<BaseForm> forms, int index) {
		return (forms.size() > index) ? forms.get(index) : new BaseForm();
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public BaseForm getHome() {
		return this.home;
	}

	public void setHome(BaseForm home) {
		this.home = home;
	}

	public BaseForm getStudy() {
		return this.study;
	}

	public void setStudy(BaseForm study) {
		this.study = study;
	}

	public BaseForm getLodging() {
		return this.lodging;
	}

	public void setLodging(BaseForm lodging) {
		this.lodging = lodging;
	}

	public BaseForm getLodging2() {
		return this.lodging2;
	}

	public void setLodging2(BaseForm lodging2) {
		this.lodging2 = lodging2;
	}

}
