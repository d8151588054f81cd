/** Pages of imports. */
@NullMarked
package no.praksisplass.exchange.web;

import org.jspecify.annotations.NullMarked;
