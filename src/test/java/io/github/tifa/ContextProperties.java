package io.github.tifa;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.text.NastyText;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What stands before or behind a text leaves its sentences, words, names, policy terms, posts and
 * times where they are.
 *
 * <p>Of the rest this cannot hold, as it is made of the whole document: zones, entities, values of
 * times, holders of posts, canonical forms of short titles, keyphrases, attendance and statements.
 * A name that one sentence shows clearly is found more easily in the others, so the texts that are
 * put together here share no letter.
 */
final class ContextProperties {
  private static final Tifa TIFA = Tifa.create();
  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  @Provide
  Arbitrary<String> leading() {
    return Arbitraries.of(" ", "\u3000", "\n", "\r\n", "\n\n ", "。", "。\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> news =
        Arbitraries.of(
                "云陵省委书记罗启明7月28日在喀什强调，要贯彻党的二十届三中全会精神。",
                "南非总统拉马福萨出席中非合作论坛峰会。",
                "任命高远为云陵市市长，",
                "1978年，",
                "高质量共建“一带一路”，\n",
                "《云陵省水资源条例》施行。")
            .list()
            .ofMaxSize(3)
            .map(parts -> String.join("", parts));
    return Combinators.combine(news, new NastyText().get()).as((one, other) -> "会议。" + one + other);
  }

  @Property(tries = 300)
  void whatLeadsChangesNothingBehindTheFirstSentence(
      @ForAll("leading") String leading, @ForAll("texts") String text) {
    Document alone = TIFA.annotate(text);
    Document led = TIFA.annotate(leading + text);

    int first = alone.sentences().get(0).end();
    assertThat(
            annotations(
                led, leading.length() + first, leading.length() + text.length(), leading.length()))
        .isEqualTo(annotations(alone, first, text.length(), 0));
  }

  @Property(tries = 300)
  void aTextAgreesWithItsParts(@ForAll("texts") String first, @ForAll("texts") String other) {
    String second = LETTERS.and(CharMatcher.anyOf(first)).removeFrom(other);
    Document together = TIFA.annotate(first + "\n" + second);

    int border = first.length() + 1;
    assertThat(annotations(together, 0, border, 0))
        .isEqualTo(annotations(TIFA.annotate(first), 0, border, 0));
    assertThat(annotations(together, border, together.text().length(), border))
        .isEqualTo(annotations(TIFA.annotate(second), 0, second.length(), 0));
  }

  /** Describes what stands between two offsets, with offsets less {@code origin}. */
  private static ImmutableList<String> annotations(
      Document document, int start, int end, int origin) {
    return Stream.of(
            describe(document.sentences(), sentence -> "sentence", start, end, origin),
            describe(document.tokens(), token -> token.partOfSpeech(), start, end, origin),
            describe(
                document.mentions(),
                name -> name.type() + " " + name.provenance(),
                start,
                end,
                origin),
            describe(
                document.policyTerms(),
                term -> term.category() + " " + term.provenance(),
                start,
                end,
                origin),
            describe(document.posts(), post -> "post " + post.title(), start, end, origin),
            describe(document.times(), time -> "time " + time.provenance(), start, end, origin))
        .flatMap(List::stream)
        .collect(toImmutableList());
  }

  private static <T extends Spanned> List<String> describe(
      List<T> layer, Function<T, String> what, int start, int end, int origin) {
    return layer.stream()
        .filter(spanned -> spanned.start() >= start && spanned.end() <= end)
        .map(
            spanned ->
                new Span(spanned.start() - origin, spanned.end() - origin)
                    + " "
                    + what.apply(spanned))
        .toList();
  }
}
