package no.praksisplass.honorarium.domain.claim;

import java.util.Map;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The honoraria of a university, for its coordinators and its finance officers. Who
 * stayed is told to coordinators only.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'FINANCE')")
public class HonorariumList {

	private final HonorariumQuery query;

	private final HonorariumReader reader;

	private final Ledger ledger;

	private final CurrentUser currentUser;

	HonorariumList(HonorariumQuery query, HonorariumReader reader, Ledger ledger, CurrentUser currentUser) {
		this.query = query;
		this.reader = reader;
		this.ledger = ledger;
		this.currentUser = currentUser;
	}

	/** One page of the list. */
	public Page<HonorariumRow> page(Role as, UniversityId university, HonorariumFilter filter, Pageable page) {
		this.currentUser.require(as, university);
		return this.query.page(university, filter, page, as == Role.COORDINATOR);
	}

	/** The control totals of the whole list. */
	public Sum sum(Role as, UniversityId university, HonorariumFilter filter) {
		this.currentUser.require(as, university);
		return this.query.sum(university, filter);
	}

	/** The control totals of each status that there is any of. */
	public Map<HonorariumStatus, Sum> byStatus(Role as, UniversityId university) {
		this.currentUser.require(as, university);
		return this.query.byStatus(university);
	}

	/**
	 * One honorarium.
	 * @throws NotFoundException if there is none such, or it is another university's
	 */
	public HonorariumDetails find(Role as, HonorariumId id) {
		HonorariumReader.Owner owner = this.reader.owner(id).orElseThrow(() -> new NotFoundException("honorarium", id));
		this.currentUser.require(as, owner.university());
		return this.reader.read(id, as == Role.COORDINATOR);
	}

	/** Brings the university's honoraria in step with what is known now. */
	@Transactional
	public void refresh(Role as, UniversityId university) {
		this.currentUser.require(as, university);
		this.ledger.refresh(university);
	}

}
