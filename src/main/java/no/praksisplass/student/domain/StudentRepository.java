package no.praksisplass.student.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
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

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select student from Student student where student.id = :id")
	Optional<Student> lock(UUID id);

}
