package no.praksisplass.geography;

/**
 * A journey one way.
 *
 * @param minutes how long it takes
 * @param metres how far it is by road, always reckoned from the distance as the crow
 * flies
 * @param estimated whether the minutes are reckoned too, for want of a known travel time;
 * mark them so wherever they are shown
 * @param ferry whether it includes a ferry; an estimate does not know and says no
 */
public record Travel(int minutes, int metres, boolean estimated, boolean ferry) {

}
