package no.praksisplass.security.web;

import java.util.List;

import no.praksisplass.security.Role;
import no.praksisplass.web.PageLayout.Item;

/** The links that each role sees on top of its pages. */
final class MainNavigation {

	private static final List<Item> ADMIN = List.of(new Item("home", "/admin", "house"),
			new Item("universities", "/admin/universities", "building"),
			new Item("accounts", "/admin/accounts", "people"), new Item("geography", "/admin/geography", "signpost-2"),
			new Item("imports", "/admin/imports", "upload"), new Item("messages", "/admin/messages", "envelope"),
			new Item("history", "/admin/history", "clock-history"));

	private static final List<Item> COORDINATOR = List.of(new Item("home", "/coordinator", "house"),
			new Item("rounds", "/coordinator/rounds", "shuffle"),
			new Item("periods", "/coordinator/periods", "calendar3"),
			new Item("capacity", "/coordinator/capacity", "bar-chart"),
			new Item("practices", "/coordinator/practices", "hospital"),
			new Item("supervisors", "/coordinator/supervisors", "person-badge"),
			new Item("students", "/coordinator/students", "mortarboard"),
			new Item("honoraria", "/coordinator/honoraria", "cash-coin"),
			new Item("imports", "/coordinator/imports", "upload"),
			new Item("messages", "/coordinator/messages", "envelope"),
			new Item("history", "/coordinator/history", "clock-history"));

	private static final List<Item> SUPERVISOR = List.of(new Item("availability", "/supervisor", "calendar3"),
			new Item("practice", "/supervisor/practice", "hospital"),
			new Item("trainees", "/supervisor/trainees", "person-badge"),
			new Item("proposals", "/supervisor/proposals", "person-check"),
			new Item("visitors", "/supervisor/students", "mortarboard"),
			new Item("agreements", "/supervisor/agreements", "file-earmark-text"),
			new Item("honoraria", "/supervisor/honoraria", "cash-coin"));

	private static final List<Item> FINANCE = List.of(new Item("home", "/finance", "house"),
			new Item("honoraria", "/finance/honoraria", "cash-coin"),
			new Item("batches", "/finance/batches", "cash-stack"), new Item("rates", "/finance/rates", "tags"));

	private static final List<Item> PRACTICE_MANAGER = List.of(new Item("managed", "/practice-manager", "calendar3"),
			new Item("agreements", "/practice-manager/agreements", "file-earmark-text"));

	private static final List<Item> STUDENT = List.of(new Item("home", "/student", "house"),
			new Item("wishes", "/student/wishes", "list-ol"), new Item("placement", "/student/placement", "geo-alt"),
			new Item("profile", "/student/details", "person"));

	private MainNavigation() {
	}

	/** The links of a role; none for a role without pages. */
	static List<Item> of(Role role) {
		return switch (role) {
			case ADMIN -> ADMIN;
			case COORDINATOR -> COORDINATOR;
			case SUPERVISOR -> SUPERVISOR;
			case PRACTICE_MANAGER -> PRACTICE_MANAGER;
			case STUDENT -> STUDENT;
			case FINANCE -> FINANCE;
			case MUNICIPALITY -> List.of();
		};
	}

}
