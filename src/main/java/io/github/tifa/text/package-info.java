/**
 * Raw text and the coordinates into it: spans, sentences and the normalised view of a text. Nothing
 * here knows of annotations; everything else in the library stands on it.
 */
@NullMarked
package io.github.tifa.text;

import org.jspecify.annotations.NullMarked;
