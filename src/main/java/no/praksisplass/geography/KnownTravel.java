package no.praksisplass.geography;

/**
 * A travel time that was loaded, from one municipality to another.
 *
 * @param fromMunicipality four digits
 * @param toMunicipality four digits
 * @param minutes how long it takes, ferries included
 * @param ferry whether it includes a ferry
 */
public record KnownTravel(String fromMunicipality, String toMunicipality, int minutes, boolean ferry) {

}
