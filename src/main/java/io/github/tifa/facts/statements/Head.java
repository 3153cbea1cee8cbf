package io.github.tifa.facts.statements;

import io.github.tifa.text.Span;

/**
 * What introduces a statement.
 *
 * @param speaker whom it is by
 * @param verb the verb that reports it
 * @param official whether the verb is one of official reports, whose statements are long
 * @param from where what was said begins; the end of the sentence if it does not hold it
 * @param rule how the speaker was found
 * @param confidence how sure the speaker is
 */
record Head(
    Speaker speaker, Span verb, boolean official, int from, String rule, double confidence) {}
