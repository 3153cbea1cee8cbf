/**
 * A linear sequence model over characters: one pass finds the features of a text, and several heads
 * (names, policy terms, posts, times, words) each decode their own labels from it. The models are
 * made by {@link io.github.tifa.tagging.train}.
 */
@NullMarked
package io.github.tifa.tagging;

import org.jspecify.annotations.NullMarked;
