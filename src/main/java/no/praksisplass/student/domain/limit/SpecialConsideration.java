package no.praksisplass.student.domain.limit;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConsiderationView;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a granted application: what it means for the placement, never why it was
 * granted.
 */
@Entity
@Table(name = "special_consideration")
class SpecialConsideration {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID studentId;

	private String caseReference;

	private boolean earlyTurn;

	private @Nullable UUID setSupervisorId;

	private @Nullable UUID setPeriodId;

	private @Nullable Integer longestTravel;

	@ElementCollection
	@CollectionTable(name = "special_consideration_period", joinColumns = @JoinColumn(name = "consideration_id"))
	@Column(name = "period_id")
	@BatchSize(size = 500)
	private Set<UUID> periods = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "special_consideration_municipality", joinColumns = @JoinColumn(name = "consideration_id"))
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(name = "municipality_number", length = 4)
	@BatchSize(size = 500)
	private Set<String> municipalities = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected SpecialConsideration() {
	}

	@SuppressWarnings("NullAway.Init")
	SpecialConsideration(StudentId student, ConsiderationView granted) {
		this.id = UUID.randomUUID();
		this.studentId = student.value();
		grant(granted);
	}

	/** What was granted, in place of what was granted before. */
	final void grant(ConsiderationView granted) {
		this.caseReference = granted.caseReference().strip();
		this.earlyTurn = granted.earlyTurn();
		SupervisorId supervisor = granted.setSupervisor();
		PeriodId period = granted.setPeriod();
		this.setSupervisorId = (supervisor != null) ? supervisor.value() : null;
		this.setPeriodId = (period != null) ? period.value() : null;
		this.longestTravel = granted.longestTravel();
		Set<UUID> permitted = granted.permittedPeriods().stream().map(PeriodId::value).collect(Collectors.toSet());
		this.periods.retainAll(permitted);
		this.periods.addAll(permitted);
		this.municipalities.retainAll(granted.permittedMunicipalities());
		this.municipalities.addAll(granted.permittedMunicipalities());
	}

	UUID studentId() {
		return this.studentId;
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

	ConsiderationView view() {
		return new ConsiderationView(this.caseReference, this.earlyTurn,
				(this.setSupervisorId != null) ? new SupervisorId(this.setSupervisorId) : null,
				(this.setPeriodId != null) ? new PeriodId(this.setPeriodId) : null,
				this.periods.stream().map(PeriodId::new).collect(Collectors.toSet()), this.municipalities,
				this.longestTravel);
	}

}
