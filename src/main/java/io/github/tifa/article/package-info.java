/**
 * The structure of an article as it stands on its page: what is title, source line, dateline,
 * heading, body and furniture, and what the page says of date, source and authors. Text in which
 * nothing of this is found is one body zone.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.article;

import org.jspecify.annotations.NullMarked;
