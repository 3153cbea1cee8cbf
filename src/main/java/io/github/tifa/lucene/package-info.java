/**
 * The face to Lucene: a tokenizer and an analyser over the words, names and policy terms of a
 * document. Lucene is an optional dependency; nothing outside this package needs it.
 */
@NullMarked
package io.github.tifa.lucene;

import org.jspecify.annotations.NullMarked;
