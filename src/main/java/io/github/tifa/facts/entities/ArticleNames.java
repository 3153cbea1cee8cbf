package io.github.tifa.facts.entities;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Zone;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article as the resolvers read them. Immutable. */
final class ArticleNames {
  /** The blank characters of normalised text. */
  private static final CharMatcher BLANKS = CharMatcher.anyOf(" \n");

  private final NormalizedText text;
  private final ImmutableList<Mention> mentions;
  private final ImmutableList<String> names;
  private final Standpoint[] standpoints;
  private final int[] sentenceOf;
  private final Map<EntityType, Map<String, List<Integer>>> groups;

  private ArticleNames(
      NormalizedText text,
      ImmutableList<Mention> mentions,
      ImmutableList<String> names,
      Standpoint[] standpoints,
      int[] sentenceOf) {
    this.text = text;
    this.mentions = mentions;
    this.names = names;
    this.standpoints = standpoints;
    this.sentenceOf = sentenceOf;
    this.groups = new EnumMap<>(EntityType.class);
    for (int i = 0; i < mentions.size(); i++) {
      groups
          .computeIfAbsent(mentions.get(i).type(), type -> new LinkedHashMap<>())
          .computeIfAbsent(names.get(i), name -> new ArrayList<>())
          .add(i);
    }
  }

  static ArticleNames of(
      NormalizedText text,
      List<Sentence> sentences,
      ArticleStructure structure,
      ImmutableList<Mention> mentions) {
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(mentions.size());
    Standpoint[] standpoints = new Standpoint[mentions.size()];
    int[] sentenceOf = new int[mentions.size()];
    int sentence = 0;
    int zone = 0;
    List<Zone> zones = structure.zones();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      names.add(withoutBlanks(text, mention));
      while (sentence < sentences.size() && sentences.get(sentence).end() <= mention.start()) {
        sentence++;
      }
      sentenceOf[i] = sentence;
      while (zone < zones.size() && zones.get(zone).span().end() <= mention.start()) {
        zone++;
      }
      standpoints[i] =
          zone < zones.size() && zones.get(zone).span().start() <= mention.start()
              ? Standpoint.of(zones.get(zone).kind())
              : Standpoint.BODY;
    }
    return new ArticleNames(text, mentions, names.build(), standpoints, sentenceOf);
  }

  private static String withoutBlanks(NormalizedText text, Mention mention) {
    return BLANKS.removeFrom(text.subSequence(mention.start(), mention.end()));
  }

  NormalizedText text() {
    return text;
  }

  int size() {
    return mentions.size();
  }

  Mention mention(int i) {
    return mentions.get(i);
  }

  boolean is(int i, EntityType type) {
    return mentions.get(i).type() == type;
  }

  /** Returns the name of a mention, folded as the text is and without blanks. */
  String name(int i) {
    return names.get(i);
  }

  /** Returns what a mention stands for as long as nothing more is known: what bears its name. */
  Referent byName(int i) {
    return Referent.ofName(names.get(i), PaddedName.withoutPadding(mentions.get(i).surface()));
  }

  Standpoint standpoint(int i) {
    return standpoints[i];
  }

  boolean inOneSentence(int i, int k) {
    return sentenceOf[i] == sentenceOf[k];
  }

  /** Returns how many sentences lie between two mentions, the first before the second. */
  int sentencesBetween(int i, int k) {
    return sentenceOf[k] - sentenceOf[i];
  }

  /** Returns whether the next mention starts where this one ends. */
  boolean adjoin(int i) {
    return mentions.get(i).end() == mentions.get(i + 1).start();
  }

  /** Returns the text between a mention and the next one, as long as it has few characters. */
  String between(int i) {
    int start = mentions.get(i).end();
    int end = mentions.get(i + 1).start();
    return end - start > 8 || end < start ? "\n" : text.subSequence(start, end);
  }

  /** Returns the mentions of a type by name, in text order. */
  Map<String, List<Integer>> groups(EntityType type) {
    return groups.getOrDefault(type, ImmutableMap.of());
  }
}
