package io.github.tifa.benchmarks.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Which commands make up the report, with the options of the usual and of the quick length. */
public final class ReportPlan {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private final ReportData data;
  private final boolean quick;
  private final String coreNlp;

  /**
   * Creates a plan.
   *
   * @param quick whether to measure just so long that something comes out
   * @param coreNlp whether CoreNLP is in the build
   */
  public ReportPlan(ReportData data, boolean quick, boolean coreNlp) {
    this.data = data;
    this.quick = quick;
    this.coreNlp = coreNlp ? ",CORENLP" : "";
  }

  /** Returns the steps in their order. */
  public ImmutableList<ReportStep> steps() {
    return ImmutableList.of(
        accuracy(),
        words(),
        terms(),
        keyphrases(),
        speed(),
        jmh(),
        scaling(),
        folder(),
        start(),
        memory());
  }

  private ReportStep accuracy() {
    ImmutableList.Builder<ImmutableList<String>> commands = ImmutableList.builder();
    List<String> msra = data.there(List.of("people_daily/test.bio"));
    commands.add(
        command(
            "accuracy --system TIFA,TIFA_RULES,HANLP,HANLP_ALL,ANSJ_TO,ANSJ_NLP" + coreNlp,
            quick ? List.of(data.samples()) : data.heldOut()));
    if (!quick && !msra.isEmpty()) {
      commands.add(command("accuracy --system TIFA_MSRA,HANLP,HANLP_ALL,ANSJ_TO,ANSJ_NLP", msra));
    }
    return new ReportStep("accuracy", commands.build());
  }

  private ReportStep words() {
    return ifThere(
        "words",
        "words --every "
            + (quick ? 20 : 1)
            + " --system TIFA_WORDS,HANLP,HANLP_SPEED,JIEBA,ANSJ_TO,ANSJ_NLP,SMARTCN"
            + coreNlp,
        List.of("seg/dev.txt"));
  }

  private ReportStep terms() {
    ImmutableList.Builder<String> known = ImmutableList.builder();
    known.add("--known", data.corpus());
    data.there(List.of("gold/train", "written/train"))
        .forEach(folder -> known.add("--known", folder));
    return step("terms", command("terms", known.build(), data.heldOut()));
  }

  private ReportStep keyphrases() {
    ImmutableList<String> golds =
        ImmutableList.<String>builder()
            .addAll(data.there(List.of("keyphrases/csl_dev.tsv")))
            .addAll(data.heldOut())
            .build();
    return step(
        "keyphrases", command("keyphrases --skip 500 --limit " + (quick ? 20 : 500), golds));
  }

  private ReportStep speed() {
    String shortRounds = quick ? " --warm-up 0 --rounds 1" : " --rounds 5";
    String rounds = quick ? " --warm-up 1 --rounds 2" : "";
    ImmutableList.Builder<ImmutableList<String>> commands = ImmutableList.builder();
    commands.add(
        command(
            "speed --threads 1,2 --system TIFA,TIFA_RULES,TIFA_TAGGER,TIFA_WORDS,HANLP_ALL,"
                + "HANLP_WORDS,HANLP_SPEED,JIEBA,ANSJ_TO,ANSJ_NLP,SMARTCN"
                + rounds,
            List.of(data.news())));
    commands.add(
        command(
            "speed --shape SENTENCE --system TIFA,JIEBA,ANSJ_TO,SMARTCN" + rounds,
            List.of(data.news())));
    commands.add(
        command(
            "speed --shape MEGABYTE --system TIFA,JIEBA,ANSJ_TO,SMARTCN" + shortRounds,
            List.of(data.corpus())));
    if (!coreNlp.isEmpty()) {
      commands.add(
          command(
              "speed --system CORENLP" + (quick ? " --warm-up 0 --rounds 1" : " --rounds 3"),
              List.of(data.news())));
    }
    return new ReportStep("speed", commands.build());
  }

  private ReportStep jmh() {
    String length = quick ? " --warm-up 1 --iterations 2 --milliseconds 50" : "";
    return new ReportStep(
        "jmh",
        ImmutableList.of(command("jmh" + length, List.of(quick ? data.samples() : data.news()))));
  }

  private ReportStep scaling() {
    String length = quick ? " --rounds 1 --bytes 1000,10000,100000" : " --rounds 2";
    return step("scaling", command("scaling" + length, List.of(data.corpus())));
  }

  private ReportStep folder() {
    String length = quick ? " --articles 100 --rounds 2" : "";
    return step("folder", command("folder" + length, List.of(data.corpus())));
  }

  private ReportStep start() {
    String length = quick ? " --runs 1" : " --runs 5";
    return new ReportStep(
        "start",
        ImmutableList.of(
            command(
                "start --system TIFA,HANLP,HANLP_ALL,JIEBA,ANSJ_TO,SMARTCN" + length,
                List.of(data.samples())),
            command("start --shared-classes --system TIFA" + length, List.of(data.samples()))));
  }

  private ReportStep memory() {
    String length = quick ? " --system TIFA --articles 50 --some 5" : "";
    return step("memory", command("memory" + length, List.of(data.corpus())));
  }

  private ReportStep ifThere(String name, String options, List<String> golds) {
    List<String> there = data.there(golds);
    return new ReportStep(
        name, there.isEmpty() ? ImmutableList.of() : ImmutableList.of(command(options, there)));
  }

  private static ReportStep step(String name, ImmutableList<String> command) {
    return new ReportStep(name, ImmutableList.of(command));
  }

  @SafeVarargs
  private static ImmutableList<String> command(String options, List<String>... others) {
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.addAll(BLANK.split(options));
    for (List<String> other : others) {
      command.addAll(other);
    }
    return command.build();
  }
}
