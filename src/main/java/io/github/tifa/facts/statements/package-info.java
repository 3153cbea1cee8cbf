/**
 * Who said what: finds the verbs that report speech, the speaker of each and how far the words said
 * reach, and yields {@link io.github.tifa.document.Statement} annotations. A statement ends at the
 * latest with its paragraph, and statements do not nest.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.facts.statements;

import org.jspecify.annotations.NullMarked;
