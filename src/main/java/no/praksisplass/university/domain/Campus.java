package no.praksisplass.university.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.CampusView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place where a university teaches, in one municipality. */
@Entity
public class Campus {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID universityId;

	private String name;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String municipalityNumber;

	@SuppressWarnings("NullAway.Init")
	protected Campus() {
	}

	@SuppressWarnings("NullAway.Init")
	public Campus(CampusId id, UniversityId universityId, CampusSettings settings) {
		this.id = id.value();
		this.universityId = universityId.value();
		change(settings);
	}

	/**
	 * Takes over new settings; whether the municipality exists is for the caller to
	 * check.
	 * @throws RuleViolation if the name is missing
	 */
	public final void change(CampusSettings settings) {
		this.name = Texts.required("name", settings.name());
		this.municipalityNumber = settings.municipalityNumber();
	}

	public CampusId id() {
		return new CampusId(this.id);
	}

	public @Nullable Long version() {
		return this.version;
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public CampusView view() {
		return new CampusView(id(), universityId(), this.name, this.municipalityNumber);
	}

}
