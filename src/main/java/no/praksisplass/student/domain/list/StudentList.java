package no.praksisplass.student.domain.list;

import java.util.List;

import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The students of a coordinator's university, searched, filtered and sorted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class StudentList {

	private final StudentListQuery query;

	private final Rounds rounds;

	private final CurrentUser user;

	StudentList(StudentListQuery query, Rounds rounds, CurrentUser user) {
		this.query = query;
		this.rounds = rounds;
		this.user = user;
	}

	/**
	 * One page of the list; a round of another university holds none of these students.
	 */
	public Page<StudentRow> page(UniversityId university, StudentFilter filter, Pageable page) {
		this.user.requireCoordinatorOf(university);
		return this.query.page(university, filter, periods(university, filter.round()), page);
	}

	/** The years or classes there are students of. */
	public List<String> cohorts(UniversityId university) {
		this.user.requireCoordinatorOf(university);
		return this.query.cohorts(university);
	}

	private List<PeriodId> periods(UniversityId university, @Nullable RoundId round) {
		if (round == null) {
			return List.of();
		}
		return this.rounds.find(round)
			.filter((found) -> found.universityId().equals(university))
			.map(RoundView::periods)
			.orElse(List.of());
	}

}
