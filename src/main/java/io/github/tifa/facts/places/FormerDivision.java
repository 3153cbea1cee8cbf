package io.github.tifa.facts.places;

import com.google.common.collect.ImmutableList;

/**
 * A division of China that was renamed, merged or raised to another rank. Immutable and
 * thread-safe.
 *
 * @param name the full name that it bore
 * @param until the day, month or year until which it bore it, by ISO 8601
 * @param successors the codes of the divisions that it became, or became a part of; at least one
 */
public record FormerDivision(String name, String until, ImmutableList<String> successors) {}
