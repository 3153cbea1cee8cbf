/**
 * Keyphrases: the words and phrases that say what an article is about, ranked. The ranking is
 * deterministic, and the best k are always a prefix of the best k + 1.
 */
@NullMarked
package io.github.tifa.keyphrases;

import org.jspecify.annotations.NullMarked;
