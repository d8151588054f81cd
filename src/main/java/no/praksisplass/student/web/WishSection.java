package no.praksisplass.student.web;

import java.util.List;

import no.praksisplass.student.domain.wish.WishPage;
import no.praksisplass.student.web.wish.WishLine;

/**
 * A student's wishes in one round.
 *
 * @param page the round and the list
 * @param lines the list with names
 */
record WishSection(WishPage page, List<WishLine> lines) {
}
