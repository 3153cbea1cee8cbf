package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Zone;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article as the resolvers read them. Immutable. */
final class ArticleNames {
  private final NormalizedText text;
  private final ImmutableList<Mention> mentions;
  private final ImmutableList<String> names;
  private final Standpoint[] standpoints;
  private final int[] sentenceOf;

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
    StringBuilder name = new StringBuilder(mention.end() - mention.start());
    for (int i = mention.start(); i < mention.end(); i++) {
      if (!BlankCharacters.isBlank(text.charAt(i))) {
        name.append(text.charAt(i));
      }
    }
    return name.toString();
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

  /** Returns the text between a mention and the next one, as long as it has few characters. */
  String between(int i) {
    int start = mentions.get(i).end();
    int end = mentions.get(i + 1).start();
    return end - start > 8 || end < start ? "\n" : text.subSequence(start, end);
  }

  /** Returns the mentions of a type by name, in text order. */
  Map<String, List<Integer>> groups(EntityType type) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (is(i, type)) {
        groups.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
      }
    }
    return groups;
  }
}
