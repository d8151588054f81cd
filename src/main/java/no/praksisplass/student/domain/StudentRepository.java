package no.praksisplass.student.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored students. */
interface StudentRepository extends JpaRepository<Student, UUID> {

	List<Student> findByPersonId(UUID personId);

	List<Student> findByUniversityIdOrderByStudentNumber(UUID universityId);

	Optional<Student> findByUniversityIdAndStudentNumber(UUID universityId, String studentNumber);

	Optional<Student> findByUniversityIdAndPersonId(UUID universityId, UUID personId);

	@Query("""
			select student from Student student
			where student.active
			and exists (select 1 from student.periods link where link.periodId in :periods)
			order by student.studentNumber, student.id""")
	List<Student> findActiveInPeriods(Collection<UUID> periods);

	@Query(nativeQuery = true, value = """
			SELECT s.id AS student_id, l.period_id
			FROM student s
			JOIN student_period l ON l.student_id = s.id
			LEFT JOIN special_consideration c ON c.student_id = s.id
			WHERE s.active AND l.period_id IN (:periods)
			  AND (NOT EXISTS (SELECT 1 FROM special_consideration_period p WHERE p.consideration_id = c.id)
			    OR EXISTS (SELECT 1 FROM special_consideration_period p
			      WHERE p.consideration_id = c.id AND p.period_id = l.period_id))
			""")
	List<Permitted> permitted(Collection<UUID> periods);

	/** Counts the versions of students on. */
	@Modifying
	@Query("update Student student set student.version = student.version + 1 where student.id in :ids")
	void touch(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select student from Student student where student.id = :id")
	Optional<Student> lock(UUID id);

	/**
	 * A period that a student can have.
	 *
	 * @param studentId the student
	 * @param periodId the period
	 */
	record Permitted(UUID studentId, UUID periodId) {
	}

}
