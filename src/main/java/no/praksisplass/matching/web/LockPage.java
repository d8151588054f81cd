package no.praksisplass.matching.web;

import java.util.Optional;

import no.praksisplass.matching.domain.result.OutlookService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.result.StudentOutlook;
import no.praksisplass.matching.domain.result.StudentOutlook.Candidate;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the question shows whether to lock a student to a seat. */
@Component
class LockPage {

	private final ResultService results;

	private final OutlookService outlooks;

	LockPage(ResultService results, OutlookService outlooks) {
		this.results = results;
		this.outlooks = outlooks;
	}

	/** Fills the model and gives the view, or nothing if the seat is no candidate. */
	Optional<String> fill(RunId run, StudentId student, Seat seat, Model model) {
		StudentOutlook outlook = this.outlooks.outlook(run, student);
		Optional<Candidate> candidate = outlook.candidates()
			.stream()
			.filter((one) -> one.seat().equals(seat))
			.findFirst();
		candidate.ifPresent((found) -> {
			model.addAttribute("run", this.results.run(run));
			model.addAttribute("outlook", outlook);
			model.addAttribute("candidate", found);
		});
		return candidate.map((found) -> "matching/lock");
	}

}
