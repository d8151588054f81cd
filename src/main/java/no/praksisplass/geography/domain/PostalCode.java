package no.praksisplass.geography.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.PostalCodeView;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A postal code; {@link PostalCodeTable} writes them, all at once. */
@Entity
@Immutable
class PostalCode {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 4)
	private String code;

	private String place;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "municipality_number")
	private @Nullable Municipality municipality;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	@SuppressWarnings("NullAway.Init")
	protected PostalCode() {
	}

	PostalCodeView toView() {
		Municipality in = this.municipality;
		return new PostalCodeView(this.code, this.place, (in != null) ? in.number() : null, coordinate(in));
	}

	private @Nullable Coordinate coordinate(@Nullable Municipality in) {
		if (this.latitude != null && this.longitude != null) {
			return new Coordinate(this.latitude, this.longitude);
		}
		return (in != null) ? in.coordinate() : null;
	}

}
