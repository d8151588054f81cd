/**
 * The texts of messages: what ships, what a university wrote, and how they are filled.
 */
@NullMarked
package no.praksisplass.message.domain.template;

import org.jspecify.annotations.NullMarked;
