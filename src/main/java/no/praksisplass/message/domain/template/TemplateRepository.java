package no.praksisplass.message.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MessageKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored templates. */
interface TemplateRepository extends Repository<MessageTemplate, UUID> {

	MessageTemplate saveAndFlush(MessageTemplate template);

	Optional<MessageTemplate> findFirstByUniversityIdAndKindAndLanguageOrderByNumberDesc(UUID universityId,
			MessageKind kind, String language);

	List<MessageTemplate> findByUniversityIdAndKindAndLanguageOrderByNumberDesc(UUID universityId, MessageKind kind,
			String language);

	/** The newest version of each of a university's templates. */
	@Query("""
			select t from MessageTemplate t where t.universityId = :universityId and t.number = (
				select max(n.number) from MessageTemplate n
				where n.universityId = t.universityId and n.kind = t.kind and n.language = t.language)
			""")
	List<MessageTemplate> newest(UUID universityId);

}
