package no.praksisplass.matching.domain.group;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentGroupId;
import no.praksisplass.shared.StudentId;
import org.hibernate.annotations.BatchSize;

/** A coordinator's decision that some students of a round are placed together. */
@Entity
@Table(name = "student_group")
public class StudentGroup {

	/** Fewest students of a group. */
	public static final int FEWEST = 2;

	/** Most students of a group: beyond it hardly any place holds them. */
	public static final int MOST = 10;

	private static final int LONGEST_REASON = 2000;

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private Nearness nearness;

	@Column(nullable = false, updatable = false)
	private String reason;

	@Column(nullable = false, updatable = false)
	private UUID madeBy;

	@Column(nullable = false, updatable = false)
	private Instant madeAt;

	@ElementCollection
	@CollectionTable(name = "student_group_member", joinColumns = @JoinColumn(name = "group_id"))
	@BatchSize(size = 500)
	private Set<GroupMember> members = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected StudentGroup() {
	}

	/**
	 * Puts students together.
	 * @throws RuleViolation if there are too few or too many, or the reason is empty
	 */
	public StudentGroup(RoundId round, Collection<StudentId> students, Nearness nearness, String reason, PersonId by,
			Instant at) {
		if (students.size() < FEWEST || students.size() > MOST) {
			throw RuleViolation.onField("students", "matching.group.size", FEWEST, MOST);
		}
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw RuleViolation.onField("reason", "matching.reason.required", LONGEST_REASON);
		}
		this.id = UUID.randomUUID();
		this.roundId = round.value();
		this.nearness = nearness;
		this.reason = reason.strip();
		this.madeBy = by.value();
		this.madeAt = at;
		students.forEach((student) -> this.members.add(new GroupMember(student.value(), round.value())));
	}

	/** The group as others see it. */
	public GroupView view() {
		return new GroupView(new StudentGroupId(this.id), this.nearness, this.reason, this.madeAt,
				this.members.stream().map(GroupMember::studentId).sorted().map(StudentId::new).toList());
	}

}
