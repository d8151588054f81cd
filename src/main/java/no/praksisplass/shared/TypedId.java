package no.praksisplass.shared;

import java.io.Serializable;
import java.util.UUID;

/**
 * An identifier that says of which kind of thing it is, so that a student's can never be
 * passed where a practice's is meant. Implementations are records over one {@link UUID}.
 */
public interface TypedId extends Serializable {

	/** The identifier as it is stored. */
	UUID value();

}
