/** An administrator's pages about accounts. */
@NullMarked
package no.praksisplass.security.web.admin;

import org.jspecify.annotations.NullMarked;
