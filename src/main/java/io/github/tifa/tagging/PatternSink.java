package io.github.tifa.tagging;

/** Takes the patterns of a sentence as the extractor comes upon them. */
public interface PatternSink {
  /** What {@link #find} answers for a pattern that has no weights. */
  int NONE = -1;

  /** Returns a handle of the pattern, or {@link #NONE}. */
  int find(PatternKind kind, long key);

  /**
   * Looks for several patterns of a kind.
   *
   * @param patterns gets for each of the first {@code count} keys what {@link #find(PatternKind,
   *     long)} returns for it
   */
  void find(PatternKind kind, long[] keys, int count, int[] patterns);

  /** Returns whether a pattern may be the beginning of a longer one that has weights. */
  boolean leads(int pattern);

  /** Takes that slot {@code slot} of the pattern speaks for the character at {@code position}. */
  void add(int pattern, int slot, int position);

  /**
   * Takes that the slots 0, 1, … of the pattern speak for the characters at {@code first}, {@code
   * first + 1}, …; those outside 0 … {@code length} - 1 fall away.
   */
  void addRun(int pattern, int first, int slots, int length);
}
