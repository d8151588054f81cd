/** Where one more place would help a run the most. */
@NullMarked
package no.praksisplass.matching.domain.recruit;

import org.jspecify.annotations.NullMarked;
