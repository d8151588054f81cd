package no.praksisplass.supervisor.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/** The register of supervisors, which all universities share. */
@Component
class SupervisorBulkList implements BulkList {

	private final SupervisorDirectory directory;

	SupervisorBulkList(SupervisorDirectory directory) {
		this.directory = directory;
	}

	@Override
	public String key() {
		return "supervisors";
	}

	@Override
	public String path() {
		return "/coordinator/supervisors";
	}

	@Override
	public List<BulkTarget> matching(UniversityId university, BulkValues filter) {
		return this.directory.targets(new SupervisorFilter(university, filter.text("q"),
				filter.find("practice", PracticeId.class).orElse(null), filter.text("municipality"),
				filter.find("period", PeriodId.class).orElse(null),
				filter.find("answer", SupervisorFilter.AnswerFilter.class).orElse(null),
				filter.find("state", SupervisorFilter.StateFilter.class).orElse(null),
				filter.find("fresh", Freshness.class).orElse(null)));
	}

	@Override
	public List<BulkTarget> named(UniversityId university, Collection<UUID> ids) {
		return this.directory.targets(ids);
	}

}
