package io.github.tifa.document;

/** How a text says that a person stands to a post, where it says more than that they hold it. */
public enum Tenure {
  /** Held before and no longer: {@code 原党组书记}, {@code 前总统}, {@code 曾任局长}. */
  FORMER,
  /** Held at the time that is spoken of: {@code 时任县长}. */
  THEN,
  /** Held in place of another or for a while: {@code 代市长}, {@code 临时总理}. */
  ACTING,
  /** Held beside another post: {@code 兼秘书长}. */
  CONCURRENT,
  /** To be held, if whoever decides agrees: {@code 拟任局长}, {@code 提名为市长候选人}. */
  PROPOSED,
  /** Taken by the act that is told: {@code 任命张三为局长}, {@code 当选会长}. */
  APPOINTED,
  /** Lost or given up by the act that is told: {@code 免去张三的局长职务}, {@code 辞去总裁职务}. */
  DISMISSED
}
