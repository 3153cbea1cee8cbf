package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import java.util.Optional;
import java.util.function.Consumer;

/** Congresses of the Party in their short form: 党的二十大, 中共二十一大, and a bare 十八大 or later. */
final class PartyCongressGrammar implements TermGrammar {
  private static final String RULE = "party-congress";
  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("大");
  private static final WordList PARTIES = WordList.of("中国共产党", "中共", "党的");

  /** What follows a bare congress, so that 二十大产业 is none. */
  private static final WordList FOLLOWERS =
      WordList.of("精神", "报告", "以来", "召开", "代表", "胜利", "闭幕", "开幕", "提出", "确定", "部署", "作出", "后", "前");

  /** The first congress that is spoken of by its bare number today. */
  private static final int FIRST_BARE = 16;

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(ReadingText text, int last, int end, int trigger, Consumer<PolicyTerm> found) {
    int start = Numerals.startBefore(text, last);
    int number = Numerals.value(text, start, last);
    int party = number <= 0 ? 0 : text.lengthBefore(start, PARTIES);
    if (number > 0 && number <= 40 && (party > 0 || (number >= FIRST_BARE && stands(text, end)))) {
      found.accept(
          text.term(
              start - party,
              end,
              TermCategory.MEETING,
              RULE,
              0.95,
              new Session(Session.Body.PARTY_CONGRESS, "", 0, number).canonical()));
    }
    return end;
  }

  /** Returns the congress that the whole of {@code name} names. */
  static Optional<Session> parse(String name) {
    ReadingText text = new ReadingText(NormalizedText.of(name), ImmutableList.of());
    int last = text.length() - 1;
    int start = Numerals.startBefore(text, last);
    int number = Numerals.value(text, start, last);
    boolean whole = start == text.lengthBefore(start, PARTIES);
    return whole && text.at(last) == '大' && number > 0 && (start > 0 || number >= FIRST_BARE)
        ? Optional.of(new Session(Session.Body.PARTY_CONGRESS, "", 0, number))
        : Optional.empty();
  }

  private static boolean stands(ReadingText text, int end) {
    return text.lengthAt(end, FOLLOWERS) > 0 || !Character.isLetterOrDigit(text.at(end));
  }
}
