package no.praksisplass.geography.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import no.praksisplass.geography.CountyView;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A county; only migrations write it. */
@Entity
@Immutable
class County {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private String number;

	private String name;

	@SuppressWarnings("NullAway.Init")
	protected County() {
	}

	String number() {
		return this.number;
	}

	String name() {
		return this.name;
	}

	CountyView toView() {
		return new CountyView(this.number, this.name);
	}

}
