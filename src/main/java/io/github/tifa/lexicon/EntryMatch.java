package io.github.tifa.lexicon;

import io.github.tifa.text.Span;

/** A place in a text where the form of an entry stands. */
record EntryMatch(Span span, LexiconEntry entry) {}
