/**
 * Pages about messages: lists, texts, the mail of the installation, and what is declined.
 */
@NullMarked
package no.praksisplass.message.web;

import org.jspecify.annotations.NullMarked;
