package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;

/**
 * Proposes surnames that stand for a person: {@code 习} in {@code 习主席}, {@code 汪} in {@code 汪老师},
 * {@code 张某某}, {@code 老王}.
 */
final class PartialNameFinder implements CandidateFinder {
  private static final ImmutableSet<String> ADDRESSES =
      ImmutableSet.of(
          "主席", "总书记", "书记", "总理", "省长", "市长", "县长", "区长", "镇长", "乡长", "局长", "主任", "老师", "医生", "教授",
          "院长", "校长", "大姐", "大哥", "大爷", "大妈", "大娘", "阿姨", "师傅", "先生", "女士", "总经", "同学", "支书", "法官",
          "警官", "奶奶", "爷爷", "叔叔", "老汉", "大夫", "老人", "所长", "队长", "站长");

  /** A character that is oftener another word is no surname without a given name. */
  private static final float LEAST_ODDS = 1;

  private final PersonNameCharacters characters;

  PartialNameFinder(PersonNameCharacters characters) {
    this.characters = characters;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
      int surname = characters.surnameLength(text, i, sentence.end());
      if (surname == 0 || !text.wordBegins(i)) {
        continue;
      }
      int end = i + surname;
      boolean isNameWord = text.partOfSpeech(i).startsWith("nr");
      if (characters.surname(text, i, end) < LEAST_ODDS && !isNameWord) {
        continue;
      }
      if (text.at(end) == '某') {
        int last = end + 1;
        boolean more =
            text.at(last) == '某'
                || (Ideographs.isIdeograph(text.at(last))
                    && characters.given(text, last, last + 1) > 0
                    && text.wordEnd(last) == last + 1);
        candidates.addByRule(i, more ? last + 1 : last, EntityType.PERSON, "name with 某", 0.9);
      } else if (end + 2 <= sentence.end()
          && ADDRESSES.contains(text.text().substring(end, end + 2))) {
        boolean apart = !Ideographs.isIdeograph(text.at(i - 1));
        boolean isWord = text.wordEnd(i) == end || (isNameWord && text.wordEnd(i) == end + 2);
        if (apart || isWord) {
          candidates.addByRule(
              i, end, EntityType.PERSON, "surname and address", apart ? 0.85 : 0.75);
        }
      }
    }
  }
}
