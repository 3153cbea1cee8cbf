package io.github.tifa.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.times.TimexCase;
import io.github.tifa.benchmarks.times.TimexComparison;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.facts.times.TimeResolver;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the values of times with the cases of Recognizers-Text. */
@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description =
        "Prints how many of the Chinese cases of Recognizers-Text get the same value, and lists the"
            + " others.")
final class TimesCommand implements Callable<Integer> {

  /** What the cases include in an expression and Tifa does not. */
  private static final ImmutableList<String> PREPOSITIONS = ImmutableList.of("从", "在", "大约");

  /**
   * What marks a date of the traditional calendar, whose months the cases count as months of the
   * Gregorian one, so that no value can be the same.
   */
  private static final CharMatcher TRADITIONAL = CharMatcher.anyOf("历初正腊");

  private static final ImmutableList<String> TRADITIONAL_FESTIVALS =
      ImmutableList.of("大年", "春节", "除夕", "元宵", "端午", "中秋", "重阳");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASES", description = "The folder of the cases, one JSON file a kind.")
  private Path folder;

  private final TimeResolver resolver = new TimeResolver();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(folder)) {
      out.printf("no cases: %s is not a folder%n", folder);
      return 1;
    }
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.json")) {
      stream.forEach(files::add);
    }
    List<String> others = new ArrayList<>();
    out.printf(
        "%-18s %6s %6s %6s %s%n", "kind", "cases", "same", "%", "without the traditional calendar");
    Count all = new Count();
    for (Path file : files) {
      Count count = new Count();
      String kind = file.getFileName().toString().replace(".json", "");
      for (TimexCase timexCase : TimexCase.read(file)) {
        List<String> values = values(timexCase);
        boolean same = TimexComparison.agrees(timexCase, values);
        boolean traditional = isTraditional(timexCase.expression());
        count.add(same, traditional);
        all.add(same, traditional);
        if (!same) {
          others.add(
              String.format(
                  "%s%s: %s on %s is %s, ours %s",
                  kind,
                  traditional ? ", traditional calendar" : "",
                  timexCase.expression(),
                  timexCase.reference(),
                  timexCase.timex(),
                  values));
        }
      }
      out.println(count.row(kind));
    }
    out.println(all.row("all"));
    others.forEach(out::println);
    out.flush();
    return 0;
  }

  /** Returns the values of an expression against its date, and against none, as far as it has. */
  private List<String> values(TimexCase timexCase) {
    int start = timexCase.start();
    for (String preposition : PREPOSITIONS) {
      if (timexCase.expression().startsWith(preposition)) {
        start += preposition.length();
      }
    }
    Span span = new Span(start, timexCase.start() + timexCase.length());
    NormalizedText text = NormalizedText.of(timexCase.input());
    List<TimeExpression> times =
        List.of(
            TimeExpression.builder()
                .span(span)
                .surface(span.of(timexCase.input()))
                .provenance(Provenance.rule("case", 1))
                .build());
    List<String> values = new ArrayList<>();
    for (Optional<LocalDate> date :
        List.of(Optional.of(timexCase.reference()), Optional.<LocalDate>empty())) {
      resolver.resolve(text, times, date).get(0).value().ifPresent(values::add);
    }
    return values;
  }

  private static boolean isTraditional(String expression) {
    return TRADITIONAL.matchesAnyOf(expression)
        || TRADITIONAL_FESTIVALS.stream().anyMatch(expression::contains);
  }

  /** Sums; mutable. */
  private static final class Count {
    private int cases;
    private int same;
    private int gregorian;
    private int gregorianSame;

    void add(boolean isSame, boolean traditional) {
      cases++;
      same += isSame ? 1 : 0;
      gregorian += traditional ? 0 : 1;
      gregorianSame += isSame && !traditional ? 1 : 0;
    }

    String row(String kind) {
      return String.format(
          "%-18s %6d %6d %6.1f %d of %d, %.1f",
          kind,
          cases,
          same,
          100.0 * same / Math.max(1, cases),
          gregorianSame,
          gregorian,
          100.0 * gregorianSame / Math.max(1, gregorian));
    }
  }
}
