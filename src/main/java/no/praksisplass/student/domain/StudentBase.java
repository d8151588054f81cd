package no.praksisplass.student.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.NewBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place that a student can live in during a placement. */
@Entity
@Table(name = "student_base")
class StudentBase {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private BaseKind kind;

	private @Nullable String streetAddress;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 4)
	private @Nullable String postalCode;

	private @Nullable String postalPlace;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 4)
	private String municipalityNumber;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	@SuppressWarnings("NullAway.Init")
	protected StudentBase() {
	}

	StudentBase(NewBase base) {
		this.id = UUID.randomUUID();
		this.kind = base.kind();
		this.municipalityNumber = base.municipalityNumber();
		moveTo(base);
	}

	/** The address changes; what it is to the student stays. */
	final void moveTo(NewBase base) {
		this.streetAddress = base.streetAddress();
		this.postalCode = base.postalCode();
		this.postalPlace = base.postalPlace();
		this.municipalityNumber = base.municipalityNumber();
		Coordinate coordinate = base.coordinate();
		this.latitude = (coordinate != null) ? Double.valueOf(coordinate.latitude()) : null;
		this.longitude = (coordinate != null) ? Double.valueOf(coordinate.longitude()) : null;
	}

	BaseKind kind() {
		return this.kind;
	}

	/** The base as it was registered. */
	NewBase view() {
		Coordinate own = (this.latitude != null && this.longitude != null)
				? new Coordinate(this.latitude, this.longitude) : null;
		return new NewBase(this.kind, this.streetAddress, this.postalCode, this.postalPlace, this.municipalityNumber,
				own);
	}

}
