package no.praksisplass.bulk;

import java.util.List;

/**
 * The table that an act changes, so that its rows can be kept and put back. A column
 * {@code version} counts on when a row is put back.
 *
 * @param name the table
 * @param keys the columns of its primary key, all of them ids
 * @param target the column that names the row of the list
 * @param ofUniversity whether a column {@code university_id} says whose a row is, so that
 * others' are left alone
 */
public record KeptTable(String name, List<String> keys, String target, boolean ofUniversity) {
}
