package no.praksisplass.history.web;

import java.util.Arrays;

import no.praksisplass.history.domain.Histories;
import no.praksisplass.history.domain.HistoryKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The trail, for coordinators. */
@Controller
@RequestMapping(HistoryController.BASE)
class HistoryController extends HistoryDeskController {

	static final String BASE = "/coordinator/history";

	HistoryController(Histories histories, HistoryLines lines, HistoryFile file) {
		super(BASE, histories, lines, file);
	}

	@Override
	HistoryKind[] kinds() {
		return Arrays.stream(HistoryKind.values())
			.filter((kind) -> kind != HistoryKind.ACCOUNTS)
			.toArray(HistoryKind[]::new);
	}

}
