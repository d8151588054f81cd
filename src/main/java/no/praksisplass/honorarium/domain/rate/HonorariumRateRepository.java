package no.praksisplass.honorarium.domain.rate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored rates. */
public interface HonorariumRateRepository extends Repository<HonorariumRate, UUID> {

	HonorariumRate saveAndFlush(HonorariumRate rate);

	List<HonorariumRate> saveAllAndFlush(Iterable<HonorariumRate> rates);

	Optional<HonorariumRate> findById(UUID id);

	List<HonorariumRate> findByUniversityIdOrderByKindAscValidFromDesc(UUID universityId);

	/** Ends what is pending, so that statements past the entities see it. */
	void flush();

}
