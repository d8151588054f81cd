/** The texts of agreements, their fields and how they are filled. */
@NullMarked
package no.praksisplass.agreement.domain.text;

import org.jspecify.annotations.NullMarked;
