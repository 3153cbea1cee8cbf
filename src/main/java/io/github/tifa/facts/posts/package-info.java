/**
 * Who holds which post: takes the spans that are posts, finds the title, the body and the holder of
 * each, and yields {@link io.github.tifa.document.Post} annotations. It reads the text between
 * posts and persons within one sentence and leaves a post without holder rather than guess.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.facts.posts;

import org.jspecify.annotations.NullMarked;
