package no.praksisplass.university.domain;

import no.praksisplass.university.CourseView;

/**
 * A course for the administrator's pages.
 *
 * @param course the course
 * @param version for noticing that somebody else changed it meanwhile
 * @param active whether new periods can be made for it
 */
public record CourseDetails(CourseView course, long version, boolean active) {

	static CourseDetails of(Course course) {
		return new CourseDetails(course.view(), Versions.of(course.version()), course.isActive());
	}

}
