package io.github.tifa.benchmarks.jmh;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;

/**
 * What the stages of the analysis of one text read.
 *
 * @param article the text
 * @param text its normalised view
 * @param sentences its sentences
 * @param tagged what the tagger marks in it
 * @param document the finished document, for the layers that later stages read
 */
record StageInput(
    Article article,
    NormalizedText text,
    ImmutableList<Sentence> sentences,
    ImmutableListMultimap<String, TaggedSpan> tagged,
    Document document) {}
