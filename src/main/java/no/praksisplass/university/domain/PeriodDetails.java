package no.praksisplass.university.domain;

import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;

/**
 * A period with its course, for the coordinator's pages.
 *
 * @param period the period
 * @param version for noticing that somebody else changed it meanwhile
 * @param course its course
 */
public record PeriodDetails(PeriodView period, long version, CourseView course) {

}
