package io.github.tifa.tagging.train;

/**
 * The features of a sentence.
 *
 * @param features those of one position after another
 * @param starts where those of each position begin, and at last where they end
 */
@SuppressWarnings("ArrayRecordComponent") // two million sentences: no wrapping
record PackedFeatures(int[] features, int[] starts) {}
