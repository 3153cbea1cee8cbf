/**
 * Writes annotated documents as JSON, JSON Lines, HTML, CoNLL and brat stand-off, and reads back
 * the formats that allow it. Writers go to a caller's {@link java.io.Writer}; readers report
 * damaged input as {@link io.github.tifa.text.ResourceException}.
 */
@NullMarked
package io.github.tifa.export;

import org.jspecify.annotations.NullMarked;
