/** Pages of agreements. */
@NullMarked
package no.praksisplass.agreement.web;

import org.jspecify.annotations.NullMarked;
