package no.praksisplass.university.domain.information;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.university.InformationAudience;
import org.springframework.data.repository.Repository;

/** Stored texts about periods. */
public interface PeriodInformationRepository extends Repository<PeriodInformation, UUID> {

	PeriodInformation saveAndFlush(PeriodInformation information);

	void delete(PeriodInformation information);

	List<PeriodInformation> findByPeriodIdInAndAudience(Collection<UUID> periods, InformationAudience audience);

	List<PeriodInformation> findByPeriodId(UUID period);

	Optional<PeriodInformation> findByPeriodIdAndAudienceAndLanguage(UUID period, InformationAudience audience,
			String language);

}
