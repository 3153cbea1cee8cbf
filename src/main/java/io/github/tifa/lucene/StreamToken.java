package io.github.tifa.lucene;

/**
 * A token as a token stream gives it.
 *
 * @param term what is indexed
 * @param type a type of names, a category of policy terms, or {@code word}
 * @param start the first UTF-16 code unit in the text
 * @param end the code unit after the last one
 * @param positionIncrement 1 for the first token at a position, 0 for those stacked on it
 * @param positionLength how many positions it spans, at least 1
 */
record StreamToken(
    String term, String type, int start, int end, int positionIncrement, int positionLength) {}
