package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Reads counties, sorted by the Norwegian collation of the column. */
interface CountyRepository extends Repository<County, String> {

	List<County> findAllByOrderByName();

	Optional<County> findById(String number);

}
