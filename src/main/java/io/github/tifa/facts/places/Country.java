package io.github.tifa.facts.places;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A country or a territory with a code of its own. Immutable and thread-safe.
 *
 * @param alpha2 the ISO 3166 alpha-2 code; {@code XK}, which is not of the standard, for Kosovo
 * @param alpha3 the ISO 3166 alpha-3 code, if it has one
 * @param name the usual name, such as {@code 俄罗斯}
 * @param otherForms the other forms of the name, the official one among them
 */
public record Country(
    String alpha2, Optional<String> alpha3, String name, ImmutableList<String> otherForms) {}
