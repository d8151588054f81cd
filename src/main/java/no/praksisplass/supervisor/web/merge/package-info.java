/** The coordinator's and the administrator's pages for merging two that are the same. */
@NullMarked
package no.praksisplass.supervisor.web.merge;

import org.jspecify.annotations.NullMarked;
