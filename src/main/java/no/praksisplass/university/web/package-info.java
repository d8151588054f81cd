/**
 * Pages of universities, for administrators, and of placement periods, for coordinators.
 */
@NullMarked
package no.praksisplass.university.web;

import org.jspecify.annotations.NullMarked;
