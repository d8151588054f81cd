package no.praksisplass.placement.domain.notice;

import java.time.Instant;

import no.praksisplass.placement.PlacementNews;

/**
 * A notice as it is shown.
 *
 * @param kind what happened
 * @param at when
 * @param seen whether the person has seen it before
 */
public record NoticeView(PlacementNews.Kind kind, Instant at, boolean seen) {
}
