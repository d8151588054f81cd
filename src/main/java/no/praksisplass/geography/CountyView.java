package no.praksisplass.geography;

/**
 * A county (<i>fylke</i>).
 *
 * @param number two digits
 * @param name Norwegian name
 */
public record CountyView(String number, String name) {

}
