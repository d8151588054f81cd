package no.praksisplass.student.domain.wish;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a list of wishes. */
@Entity
@Table(name = "wish")
class Wish {

	@Id
	private UUID id;

	private int rank;

	private @Nullable UUID practiceId;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 4)
	private @Nullable String municipalityNumber;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private @Nullable String countyNumber;

	private @Nullable UUID periodId;

	private boolean completed;

	@SuppressWarnings("NullAway.Init")
	protected Wish() {
	}

	Wish(WishView wish) {
		this.id = UUID.randomUUID();
		PracticeId practice = wish.practiceId();
		PeriodId period = wish.periodId();
		this.practiceId = (practice != null) ? practice.value() : null;
		this.municipalityNumber = wish.municipalityNumber();
		this.countyNumber = wish.countyNumber();
		this.periodId = (period != null) ? period.value() : null;
		place(wish.rank(), wish.completed());
	}

	final void place(int newRank, boolean byProduct) {
		this.rank = newRank;
		this.completed = byProduct;
	}

	WishTarget target() {
		return WishTarget.of(view());
	}

	WishView view() {
		return new WishView(this.rank, (this.practiceId != null) ? new PracticeId(this.practiceId) : null,
				this.municipalityNumber, this.countyNumber,
				(this.periodId != null) ? new PeriodId(this.periodId) : null, this.completed);
	}

}
