package no.praksisplass.placement;

import org.jspecify.annotations.Nullable;

/**
 * Something that students see to before a placement, to be put on a university's list.
 *
 * @param nb what, in bokmål
 * @param nn the same in nynorsk, if it is written in it
 * @param en the same in English, if it is written in it
 */
public record NewTodo(String nb, @Nullable String nn, @Nullable String en) {
}
