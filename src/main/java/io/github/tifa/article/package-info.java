/**
 * The structure of an article: which stretch of a pasted page is the title and which the body. Text
 * without a recognisable title is one body zone.
 */
@NullMarked
package io.github.tifa.article;

import org.jspecify.annotations.NullMarked;
