package no.praksisplass.message.domain.outbox;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored messages. */
interface MessageRepository extends Repository<Message, UUID> {

	Optional<Message> findById(UUID id);

}
