package no.praksisplass.placement.domain.repair;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored repairs. */
public interface PlacementRepairRepository extends Repository<PlacementRepair, UUID> {

	PlacementRepair save(PlacementRepair repair);

	List<PlacementRepair> findByRoundIdInOrderByRepairedAt(Collection<UUID> rounds);

}
