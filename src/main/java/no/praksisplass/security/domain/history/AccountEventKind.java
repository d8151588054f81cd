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
	REOPENED

}
