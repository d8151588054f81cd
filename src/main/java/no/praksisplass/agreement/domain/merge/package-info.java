/** What becomes of agreements when practices or supervisors are merged. */
@NullMarked
package no.praksisplass.agreement.domain.merge;

import org.jspecify.annotations.NullMarked;
