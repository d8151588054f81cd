package no.praksisplass.placement.domain.notice;

import java.util.List;
import java.util.UUID;

import no.praksisplass.placement.PlacementNews;
import org.springframework.data.repository.Repository;

/** Stored notices. */
interface NoticeRepository extends Repository<Notice, UUID> {

	Notice save(Notice notice);

	List<Notice> findTop10ByPersonIdOrderByQueuedAtDesc(UUID personId);

	boolean existsByPersonIdAndPlacementIdAndKind(UUID personId, UUID placementId, PlacementNews.Kind kind);

}
