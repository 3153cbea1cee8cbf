package io.github.tifa.text;

/** The punctuation that matters to sentences, as it stands in a {@link NormalizedText}. */
final class SentencePunctuation {
  private SentencePunctuation() {}

  /** Returns whether {@code c} ends a sentence wherever it stands outside a title or bracket. */
  static boolean isStop(char c) {
    return switch (c) {
      case '。', '｡', '!', '?', '…', '‼', '⁇', '⁈', '⁉' -> true;
      default -> false;
    };
  }

  /** Returns the bracket that closes what {@code c} opens, or 0 if {@code c} is no bracket. */
  static char closerOf(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '《' -> '》';
      case '〈' -> '〉';
      case '【' -> '】';
      case '〔' -> '〕';
      case '〖' -> '〗';
      default -> 0;
    };
  }

  /** Returns whether {@code c} closes a quotation or bracket; straight quotation marks do both. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '﹂', '﹄', ')', ']', '》', '〉', '】', '〕', '〗', '}' -> true;
      default -> false;
    };
  }

  /** Returns whether what {@code c} begins still belongs to the sentence before it. */
  static boolean continues(char c) {
    return switch (c) {
      case ',', '、', ';', ':', '的', '·' -> true;
      default -> false;
    };
  }

  /** Returns whether a long piece may be cut after {@code c}. */
  static boolean separates(char c) {
    return switch (c) {
      case ',', '、', ';', ':', ' ', '—', '|' -> true;
      default -> false;
    };
  }
}
