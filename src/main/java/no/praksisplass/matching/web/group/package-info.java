/** Pages of students who are to be placed together. */
@NullMarked
package no.praksisplass.matching.web.group;

import org.jspecify.annotations.NullMarked;
