package no.praksisplass.university.domain.bulk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.domain.PeriodAdministration;
import no.praksisplass.university.domain.PeriodDetails;
import no.praksisplass.university.domain.PeriodFilter;
import no.praksisplass.university.domain.PeriodRepository;
import no.praksisplass.university.domain.PlacementPeriod;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** A university's placement periods. */
@Component
class PeriodBulkList implements BulkList {

	static final String KEY = "periods";

	private final PeriodAdministration administration;

	private final PeriodRepository periods;

	PeriodBulkList(PeriodAdministration administration, PeriodRepository periods) {
		this.administration = administration;
		this.periods = periods;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String path() {
		return "/coordinator/periods";
	}

	@Override
	public List<BulkTarget> matching(UniversityId university, BulkValues filter) {
		PeriodFilter asked = new PeriodFilter(filter.text("q"), filter.find("course", CourseId.class).orElse(null),
				filter.find("when", PeriodFilter.PeriodTime.class).orElse(null));
		return this.administration.list(university, asked, Pageable.unpaged(Sort.by("startsOn", "name", "id")))
			.map(PeriodDetails::period)
			.map(PeriodBulkList::target)
			.toList();
	}

	@Override
	public List<BulkTarget> named(UniversityId university, Collection<UUID> ids) {
		return this.periods.findByIdInOrderByStartsOnAscNameAsc(ids)
			.stream()
			.map(PlacementPeriod::view)
			.filter((period) -> period.universityId().equals(university))
			.map(PeriodBulkList::target)
			.toList();
	}

	private static BulkTarget target(PeriodView period) {
		return new BulkTarget(period.id().value(), period.name());
	}

}
