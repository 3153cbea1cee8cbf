package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * One period of a {@link TermTimeline}.
 *
 * @param label the period, such as {@code 2024-07}; empty for documents without a date
 * @param documents the number of documents, at least 0
 * @param characters the number of characters (code points) of these documents that are not blank
 */
public record TimelineSlice(String label, int documents, long characters) implements Serializable {

  /** Creates a slice. */
  public TimelineSlice {
    checkNotNull(label, "label");
  }
}
