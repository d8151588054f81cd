package no.praksisplass.report.domain.chart;

import java.util.List;

import no.praksisplass.round.RoundView;

/**
 * How the seats offered to a round have grown, by the answers that count now.
 *
 * @param round which round
 * @param students who want a place in it
 * @param weeks what is offered week by week, none where nothing is
 */
public record OfferChart(RoundView round, int students, List<OfferWeek> weeks) {

	public OfferChart {
		weeks = List.copyOf(weeks);
	}

}
