package no.praksisplass.bulk.web;

import java.util.List;
import java.util.UUID;

import no.praksisplass.bulk.domain.BulkChoice;

/** What was ticked on a list, and the act that was chosen for it. */
public class BulkSelection {

	private String list = "";

	private String act = "";

	private boolean all;

	private List<UUID> id = List.of();

	private String query = "";

	BulkChoice toChoice() {
		return new BulkChoice(this.list, this.act, this.all, this.id, this.query);
	}

	public String getList() {
		return this.list;
	}

	public void setList(String list) {
		this.list = list;
	}

	public String getAct() {
		return this.act;
	}

	public void setAct(String act) {
		this.act = act;
	}

	/** Whether all rows that match the filter are meant. */
	public boolean isAll() {
		return this.all;
	}

	public void setAll(boolean all) {
		this.all = all;
	}

	/** The ticked rows. */
	public List<UUID> getId() {
		return this.id;
	}

	public void setId(List<UUID> id) {
		this.id = id;
	}

	/** The filter of the list, as its address has it. */
	public String getQuery() {
		return this.query;
	}

	public void setQuery(String query) {
		this.query = query;
	}

}
