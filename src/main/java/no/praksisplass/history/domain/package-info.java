/** Who acts in a transaction, and what the trail tells. */
@NullMarked
package no.praksisplass.history.domain;

import org.jspecify.annotations.NullMarked;
