package io.github.tifa.facts.times;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NormalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives time expressions their values: ISO 8601, with the additions of TIMEX3 where ISO 8601 has
 * nothing to say. Immutable and thread-safe.
 *
 * <table>
 *   <caption>Values in an article of 2024-07-29</caption>
 *   <tr><th>expression</th><th>value</th></tr>
 *   <tr><td>7月28日, 昨天</td><td>{@code 2024-07-28}</td></tr>
 *   <tr><td>去年8月, 2023年</td><td>{@code 2023-08}, {@code 2023}</td></tr>
 *   <tr><td>28日上午</td><td>{@code 2024-07-28TMO}; {@code TDA} before dawn, {@code TMO} morning,
 *       {@code TMI} noon, {@code TAF} afternoon, {@code TEV} evening, {@code TNI} night, {@code TDT}
 *       daytime</td></tr>
 *   <tr><td>28日上午10时30分</td><td>{@code 2024-07-28T10:30}</td></tr>
 *   <tr><td>9月19日至20日</td><td>{@code 2024-09-19/2024-09-20}; both ends belong to the
 *       period</td></tr>
 *   <tr><td>今年上半年, 二季度, 前5个月</td><td>{@code 2024-01/2024-06}, {@code 2024-04/2024-06}, {@code
 *       2024-01/2024-05}</td></tr>
 *   <tr><td>今年夏天</td><td>{@code 2024-SU}; {@code SP}, {@code FA}, {@code WI}</td></tr>
 *   <tr><td>年初, 年底</td><td>{@code 2024-01}, {@code 2024-12}</td></tr>
 *   <tr><td>7月上旬 or 月初, 中旬, 下旬 or 月底</td><td>{@code 2024-07-01/2024-07-10}, {@code
 *       2024-07-11/2024-07-20}, {@code 2024-07-21/2024-07-31}</td></tr>
 *   <tr><td>上周, 上周末, 上周五</td><td>{@code 2024-W30}, {@code 2024-W30-WE}, {@code
 *       2024-07-26}</td></tr>
 *   <tr><td>今年以来</td><td>{@code 2024-01-01/2024-07-29}: until the article's date</td></tr>
 *   <tr><td>“十四五”时期, 20世纪90年代, 19世纪</td><td>{@code 2021/2025}, {@code 1990/1999}, {@code
 *       1801/1900}</td></tr>
 *   <tr><td>去年春节, 农历正月十五</td><td>{@code 2023-01-22}, {@code 2024-02-24}: festivals are one
 *       day, dates of the traditional calendar are converted for 1900–2100</td></tr>
 *   <tr><td>光绪三年, 公元前121年</td><td>{@code 1877}, {@code -0120}</td></tr>
 * </table>
 *
 * <p>A day or month without its year is taken in the year that the sentence or paragraph speaks of,
 * else where it lies closest to the article's date; the future counts as farther, unless words such
 * as {@code 将} and {@code 预计} point there. A day without its month goes by the month before it in
 * the paragraph, else by the article's date. {@code 当天}, {@code 同日}, {@code 次日}, {@code 同年}, and
 * clock times refer to the time mentioned before.
 *
 * <p>Without an article's date, what is unknown is written with {@code X} ({@code XXXX-07-28}), and
 * an expression that says nothing by itself ({@code 昨天}) gets no value.
 */
public final class TimeResolver {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9000;

  private final TimeGrammar grammar = new TimeGrammar();

  /**
   * Creates a resolver.
   *
   * @throws io.github.tifa.text.ResourceException if a bundled table is missing or damaged
   */
  public TimeResolver() {}

  /**
   * Returns {@code times} with their values, in the same order. What cannot be resolved keeps the
   * value it has, usually none.
   *
   * @param text the whole text
   * @param times the time expressions of {@code text} in text order, whoever found them
   * @param published the article's date; if it is missing, a date line or a date of publication in
   *     the text is looked for ({@code 日期:2024-07-29})
   * @throws IllegalArgumentException if an expression ends behind the text, or {@code published} is
   *     not between the years 1 and 9000
   */
  public ImmutableList<TimeExpression> resolve(
      NormalizedText text, List<TimeExpression> times, Optional<LocalDate> published) {
    published.ifPresent(
        date ->
            checkArgument(
                date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR,
                "published %s is not between the years %s and %s",
                date,
                FIRST_YEAR,
                LAST_YEAR));
    String folded = text.toString();
    List<@Nullable TimePhrase> phrases = phrases(folded, times);
    LocalDate anchor = published.or(() -> ArticleDate.find(folded, phrases)).orElse(null);
    LocalDate dateLine =
        anchor == null ? ArticleDate.findDateLine(folded, phrases).orElse(null) : null;
    TimeResolution resolution = new TimeResolution(folded, anchor, dateLine);
    ImmutableList.Builder<TimeExpression> resolved = ImmutableList.builder();
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      TimePhrase phrase = phrases.get(i);
      String value = phrase == null ? null : resolution.resolve(phrase);
      resolved.add(value == null ? time : time.toBuilder().value(value).build());
    }
    return resolved.build();
  }

  /**
   * Returns the date of publication that a text itself gives: a full date that is labelled as one,
   * else one that stands apart near the beginning or closes the text. It is what {@link #resolve}
   * falls back on.
   *
   * @param text the whole text
   * @param times the time expressions of {@code text} in text order
   * @throws IllegalArgumentException if an expression ends behind the text
   */
  public Optional<LocalDate> publicationDate(NormalizedText text, List<TimeExpression> times) {
    String folded = text.toString();
    return ArticleDate.find(folded, phrases(folded, times));
  }

  private List<@Nullable TimePhrase> phrases(String folded, List<TimeExpression> times) {
    List<@Nullable TimePhrase> phrases = new ArrayList<>(times.size());
    PointReader reader = grammar.reader(folded);
    for (TimeExpression time : times) {
      checkArgument(
          time.end() <= folded.length(),
          "time %s ends behind the text, whose length is %s",
          time.span(),
          folded.length());
      phrases.add(grammar.read(reader, time.start(), time.end()));
    }
    return phrases;
  }
}
