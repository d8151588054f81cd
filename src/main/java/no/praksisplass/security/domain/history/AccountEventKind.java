package no.praksisplass.security.domain.history;

/** What can be decided about an account. */
public enum AccountEventKind {

	/** It was opened. */
	OPENED,

	/** It was granted a role. */
	ROLE_GRANTED,

	/** A role was taken away. */
	ROLE_REVOKED,

	/** A one-time token was made with which its password is set. */
	TOKEN_ISSUED,

	/** It was closed. */
	CLOSED,

	/** It was opened again. */
	REOPENED,

	/** A second factor was taken into use. */
	FACTOR_ENROLLED,

	/** The owner does without a second factor again. */
	FACTOR_REMOVED,

	/** An administrator reset the second factor. */
	FACTOR_RESET,

	/** A recovery code was used in the place of the second factor. */
	RECOVERY_CODE_USED,

	/** The recovery codes were replaced. */
	RECOVERY_CODES_RENEWED,

	/** Somebody at a provider outside was linked to it. */
	IDENTITY_LINKED,

	/** Such a link was removed. */
	IDENTITY_REMOVED,

	/** The name that a university vouches for was given, changed or removed. */
	PRINCIPAL_NAME_CHANGED

}
