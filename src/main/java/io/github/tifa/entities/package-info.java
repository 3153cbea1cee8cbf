/**
 * Recognisers of names: people, places and organizations. They work on the normalised view of a
 * text and yield mentions of its raw text.
 */
@NullMarked
package io.github.tifa.entities;

import org.jspecify.annotations.NullMarked;
