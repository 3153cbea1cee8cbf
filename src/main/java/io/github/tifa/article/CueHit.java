package io.github.tifa.article;

/**
 * A cue in a text.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 * @param cue what it says
 */
record CueHit(int start, int end, Cue cue) {}
