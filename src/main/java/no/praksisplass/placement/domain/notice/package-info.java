/** Notices to students and supervisors about their placements. */
@NullMarked
package no.praksisplass.placement.domain.notice;

import org.jspecify.annotations.NullMarked;
