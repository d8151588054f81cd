package no.praksisplass.university.domain;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.UniversitySettings;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;

/** A university that places students. */
@Entity
public class University {

	private static final Pattern CODE = Pattern.compile("[a-z0-9]{2,20}");

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String code;

	private String name;

	private String supervisorLabel;

	@SuppressWarnings("NullAway.Init")
	protected University() {
	}

	@SuppressWarnings("NullAway.Init")
	public University(UniversityId id, UniversitySettings settings) {
		this.id = id.value();
		change(settings);
	}

	/**
	 * Takes over new settings.
	 * @throws RuleViolation if a text is missing or the code has another shape
	 */
	public final void change(UniversitySettings settings) {
		if (!CODE.matcher(settings.code()).matches()) {
			throw RuleViolation.onField("code", "university.code.shape");
		}
		this.code = settings.code();
		this.name = Texts.required("name", settings.name());
		this.supervisorLabel = Texts.required("supervisorLabel", settings.supervisorLabel());
	}

	public UniversityId id() {
		return new UniversityId(this.id);
	}

	public @Nullable Long version() {
		return this.version;
	}

	public UniversityView view() {
		return new UniversityView(id(), this.code, this.name, this.supervisorLabel);
	}

}
