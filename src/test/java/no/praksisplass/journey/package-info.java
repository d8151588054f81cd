/**
 * What users do from sign-in to the end, through a browser, and whether everybody can.
 */
@NullMarked
package no.praksisplass.journey;

import org.jspecify.annotations.NullMarked;
