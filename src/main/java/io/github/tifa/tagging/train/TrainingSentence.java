package io.github.tifa.tagging.train;

/**
 * A sentence ready for learning.
 *
 * @param features its features
 * @param labels the label of each position
 * @param domain the domain it comes from, from 1
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
record TrainingSentence(PackedFeatures features, byte[] labels, int domain, float weight) {
  int length() {
    return labels.length;
  }
}
