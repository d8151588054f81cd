@NullMarked
package no.praksisplass.honorarium.domain.ledger;

import org.jspecify.annotations.NullMarked;
