package no.praksisplass.geography.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.MunicipalityView;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality; only migrations write it. */
@Entity
@Immutable
public class Municipality {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 4)
	private String number;

	private String name;

	private @Nullable String samiName;

	private @Nullable String kvenName;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "county_number")
	private County county;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private int centralityClass;

	private int population;

	private double latitude;

	private double longitude;

	@SuppressWarnings("NullAway.Init")
	protected Municipality() {
	}

	String number() {
		return this.number;
	}

	Coordinate coordinate() {
		return new Coordinate(this.latitude, this.longitude);
	}

	MunicipalityView toView() {
		return new MunicipalityView(this.number, this.name, this.samiName, this.kvenName, this.county.number(),
				this.county.name(), this.centralityClass, this.population, coordinate());
	}

}
