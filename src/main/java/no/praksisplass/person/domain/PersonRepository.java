package no.praksisplass.person.domain;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored people. */
interface PersonRepository extends JpaRepository<Person, UUID> {

}
