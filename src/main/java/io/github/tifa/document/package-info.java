/**
 * The immutable annotated document and its layers: tokens, mentions, entities, policy terms, posts,
 * times, keyphrases, attendance and the structure of the article. Invariants are checked where a
 * {@link io.github.tifa.document.Document} is built, so whoever holds one may rely on them.
 */
@NullMarked
package io.github.tifa.document;

import org.jspecify.annotations.NullMarked;
