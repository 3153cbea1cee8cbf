/**
 * Tokenizers: one interface, and front ends to word segmenters behind it. Whatever a segmenter does
 * to width, case or surrogate pairs, the tokens are exact spans of the raw text.
 */
@NullMarked
package io.github.tifa.tokenize;

import org.jspecify.annotations.NullMarked;
