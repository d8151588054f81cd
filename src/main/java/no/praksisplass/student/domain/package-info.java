/** Students and what is decided about them: entities, repositories and services. */
@NullMarked
package no.praksisplass.student.domain;

import org.jspecify.annotations.NullMarked;
