package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.export.Label;
import io.github.tifa.terms.usage.FrequencyChange;
import io.github.tifa.terms.usage.Rewording;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermProfile;
import io.github.tifa.terms.usage.TermUse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What differs between two collections, for a person at a terminal: the terms that were reworded,
 * added, dropped, and are used more or less often, each with its counts and its mentions in 1,000
 * characters. Long lists end with the number of terms left out. Immutable and thread-safe.
 */
final class TermDiffSummary {
  private final TermLines lines;

  TermDiffSummary(int width, boolean colour) {
    this.lines = new TermLines(width, new TerminalStyle(colour));
  }

  /** Returns a summary as wide as the terminal says it is, coloured if it is one. */
  static TermDiffSummary forThisTerminal() {
    return new TermDiffSummary(TerminalSummary.columns(), TerminalSummary.colours());
  }

  /** Writes the summary; lines end with a line feed. */
  void write(TermDiff diff, Appendable out) throws IOException {
    writeExtent(new Label("旧", "Older"), diff.older(), out);
    writeExtent(new Label("新", "Newer"), diff.newer(), out);
    String columns = "次数、每千字次数 count and count per 1,000 characters";
    out.append('\n').append(lines.style().paint(columns, TerminalStyle.QUIET)).append('\n');
    lines.write(
        new Label("改写", "Reworded"),
        diff.reworded().stream().map(TermDiffSummary::line).toList(),
        out);
    lines.write(new Label("新增", "Added"), uses(diff.added()), out);
    lines.write(new Label("消失", "Dropped"), uses(diff.dropped()), out);
    lines.write(new Label("增多", "More frequent"), changes(diff.moreFrequent()), out);
    lines.write(new Label("减少", "Less frequent"), changes(diff.lessFrequent()), out);
    lines.write(
        new Label("词面两边都有", "Words on both sides"),
        diff.embedded().stream()
            .map(
                term ->
                    new TermLines.Line(
                        ImmutableList.of(term.use().name()),
                        ImmutableList.of(term.olderInText() + " → " + term.newerInText())))
            .toList(),
        out);
    out.append(
        String.format(
            Locale.ROOT,
            "\n%s%s %,d\n",
            diff.isEmpty() ? "没有差异 No difference. " : "",
            new Label("未变", "Unchanged"),
            diff.unchanged().size()));
  }

  private void writeExtent(Label side, TermProfile profile, Appendable out) throws IOException {
    String facts =
        String.format(
            Locale.ROOT,
            "%,d 篇 documents  %,d 字 characters  %,d 个术语 terms",
            profile.documents(),
            profile.characters(),
            profile.terms().size());
    out.append(lines.style().bold(side + ": " + TerminalSummary.clean(profile.name())));
    out.append("\n  ").append(lines.style().paint(facts, TerminalStyle.QUIET)).append('\n');
  }

  private static TermLines.Line line(Rewording rewording) {
    return new TermLines.Line(
        ImmutableList.of(rewording.older().name(), "→ " + rewording.newer().name()),
        values(rewording.older(), rewording.newer()));
  }

  private static List<TermLines.Line> uses(List<TermUse> uses) {
    return uses.stream()
        .map(
            use ->
                new TermLines.Line(
                    ImmutableList.of(use.name()),
                    ImmutableList.of(
                        Integer.toString(use.count()), TermLines.rate(use.perThousand()))))
        .toList();
  }

  private static List<TermLines.Line> changes(List<FrequencyChange> changes) {
    return changes.stream()
        .map(
            change ->
                new TermLines.Line(
                    ImmutableList.of(change.newer().name()),
                    values(change.older(), change.newer())))
        .toList();
  }

  private static ImmutableList<String> values(TermUse older, TermUse newer) {
    return ImmutableList.of(
        older.count() + " → " + newer.count(),
        TermLines.rate(older.perThousand()) + " → " + TermLines.rate(newer.perThousand()));
  }
}
