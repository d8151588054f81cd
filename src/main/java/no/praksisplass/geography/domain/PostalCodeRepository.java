package no.praksisplass.geography.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads postal codes with their municipality, whose position stands in for their own. */
interface PostalCodeRepository extends Repository<PostalCode, String> {

	@Query("select p from PostalCode p left join fetch p.municipality where p.code = :code")
	Optional<PostalCode> findByCode(String code);

	@Query("select p from PostalCode p left join fetch p.municipality where p.code in :codes")
	List<PostalCode> findByCodes(Collection<String> codes);

}
