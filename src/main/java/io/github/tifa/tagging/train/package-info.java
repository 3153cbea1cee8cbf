/**
 * Trains the sequence models that {@link io.github.tifa.tagging} runs: a conditional random field
 * for each head over the patterns that the tagger looks up. Nothing here is needed at run time.
 */
@NullMarked
package io.github.tifa.tagging.train;

import org.jspecify.annotations.NullMarked;
