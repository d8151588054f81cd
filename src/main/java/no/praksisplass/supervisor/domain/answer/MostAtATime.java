package no.praksisplass.supervisor.domain.answer;

import java.util.UUID;

/** How many students a supervisor has at a time. */
record MostAtATime(UUID supervisor, int students) {
}
