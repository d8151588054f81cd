package no.praksisplass.security.domain.history;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored decisions about accounts. */
interface AccountEventRepository extends Repository<AccountEvent, UUID> {

	AccountEvent save(AccountEvent event);

	List<AccountEvent> findTop200ByAccountIdOrderByDoneAtDesc(UUID accountId);

}
