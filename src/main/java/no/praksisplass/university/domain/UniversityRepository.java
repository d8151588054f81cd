package no.praksisplass.university.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores universities. */
public interface UniversityRepository extends Repository<University, UUID> {

	University save(University university);

	Optional<University> findById(UUID id);

	List<University> findAllByOrderByName();

	@Query("""
			select new no.praksisplass.university.domain.UniversityRow(u.id, u.code, u.name,
				(select count(c) from Campus c where c.universityId = u.id),
				(select count(c) from Course c where c.universityId = u.id and c.active))
			from University u order by u.name
			""")
	List<UniversityRow> findRows();

	Optional<University> findByCode(String code);

}
