/** What people do not want to receive, and the links with which they say so. */
@NullMarked
package no.praksisplass.message.domain.optout;

import org.jspecify.annotations.NullMarked;
