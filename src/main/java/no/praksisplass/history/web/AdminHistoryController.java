package no.praksisplass.history.web;

import no.praksisplass.history.domain.Histories;
import no.praksisplass.history.domain.HistoryKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The whole trail, for administrators. */
@Controller
@RequestMapping(AdminHistoryController.BASE)
class AdminHistoryController extends HistoryDeskController {

	static final String BASE = "/admin/history";

	AdminHistoryController(Histories histories, HistoryLines lines, HistoryFile file) {
		super(BASE, histories, lines, file);
	}

	@Override
	HistoryKind[] kinds() {
		return HistoryKind.values();
	}

}
