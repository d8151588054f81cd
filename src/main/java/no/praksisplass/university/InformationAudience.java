package no.praksisplass.university;

/** For whom a university writes about a placement period. */
public enum InformationAudience {

	/** GPs who supervise. */
	SUPERVISOR,

	/** Students who can have the period. */
	STUDENT

}
