/**
 * Who is signed in, what they may do and for which university. Every feature asks here;
 * this feature knows people and nothing else.
 */
@NullMarked
package no.praksisplass.security;

import org.jspecify.annotations.NullMarked;
