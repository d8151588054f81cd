package no.praksisplass.agreement.domain.text;

import java.util.List;
import java.util.UUID;

import no.praksisplass.agreement.PartyKind;
import org.springframework.data.repository.Repository;

/** Stored texts. */
interface StoredTextRepository extends Repository<StoredText, UUID> {

	StoredText saveAndFlush(StoredText text);

	List<StoredText> findByUniversityIdAndPartyKindAndLanguageOrderByNumberDesc(UUID universityId, PartyKind partyKind,
			String language);

	List<StoredText> findByUniversityId(UUID universityId);

}
