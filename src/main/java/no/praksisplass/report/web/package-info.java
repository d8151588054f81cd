@NullMarked
package no.praksisplass.report.web;

import org.jspecify.annotations.NullMarked;
