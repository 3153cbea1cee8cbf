package io.github.tifa.entities;

/**
 * What speaks for or against a Chinese name, with its weight: the coefficient of a logistic
 * regression on the training part of the annotated news.
 */
enum ChineseNameFeature {
  BIAS(-3.70),
  /** The log odds of the surname. */
  SURNAME(0.20),
  /** The log odds of the given name, per character. */
  GIVEN(0.57),
  TWO_GIVEN(0.66),
  /** The lower of the two log odds. */
  WEAKER_PART(-0.19),
  /** The surname has two characters. */
  LONG_SURNAME(0.24),
  /** The name is one word that the tokenizer takes for a name. */
  NAME_WORD(-0.94),
  /** The same, with a given name of two characters. */
  LONG_NAME_WORD(1.32),
  /** The name is one word that the tokenizer takes for something else. */
  OTHER_WORD(-3.50),
  /** The name is several words. */
  WORDS(-2.20),
  /** The name begins inside a word. */
  BEGINS_INSIDE(-5.55),
  /** The name ends inside a word. */
  ENDS_INSIDE(-5.04),
  /** The first of several words is taken for a name. */
  FIRST_WORD_NAME(0.78),
  /** The first of several words is a function word. */
  FIRST_WORD_FUNCTION(-0.54),
  /** The first of several words is a verb, an adjective, a time or a place word. */
  FIRST_WORD_CONTENT(0.14),
  /** The last of several words is a function word. */
  LAST_WORD_FUNCTION(-1.57),
  /** The last of several words is a verb. */
  LAST_WORD_VERB(-0.69),
  AFTER_TITLE(2.91),
  AFTER_WEAK_TITLE(2.41),
  AFTER_PERSON(2.85),
  AFTER_BLANK(1.73),
  AFTER_PUNCTUATION(0.69),
  /** Before what people do or are called. */
  BEFORE_DEED(4.33),
  BEFORE_BLANK(3.14),
  BEFORE_PUNCTUATION(2.12),
  /** Before the suffix of a place. */
  BEFORE_PLACE_SUFFIX(-3.64),
  /** Before a verb, a preposition, an adverb or a conjunction. */
  BEFORE_PREDICATE(1.74);

  private final double weight;

  ChineseNameFeature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
