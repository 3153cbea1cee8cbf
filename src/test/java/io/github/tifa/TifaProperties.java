package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.document.LayerRules;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.export.JsonExporter;
import io.github.tifa.export.JsonReader;
import io.github.tifa.text.NastyText;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of every text, whatever stands in it. */
final class TifaProperties {
  private static final Tifa TIFA = Tifa.create();

  @Provide
  Arbitrary<String> texts() {
    return new NastyText().get();
  }

  @Property(tries = 500)
  void everyLayerObeysItsRules(@ForAll("texts") String text) {
    LayerRules.assertObeyed(text, TIFA.annotate(text));
  }

  @Property(tries = 200)
  void whatIsAnnotatedIsReadBackEqual(@ForAll("texts") String text) throws IOException {
    Document document = TIFA.annotate(text);
    StringWriter out = new StringWriter();
    JsonExporter.lines().export(document, out);

    assertThat(JsonReader.read("a.json", new StringReader(out.toString()))).isEqualTo(document);
  }

  @Property(tries = 100)
  void whatFollowsDoesNotChangeTheTimesOfALineBefore(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    // Marks that first leaves open may close in second, so they stand behind the times compared.
    String line = "罗启明7月28日在喀什强调。";
    Document alone = TIFA.annotate(line + first);
    Document followed = TIFA.annotate(line + first + "\n" + second);

    assertThat(surfacesOfTimes(followed, line.length()))
        .isEqualTo(surfacesOfTimes(alone, line.length()))
        .isNotEmpty();
  }

  @Property(tries = 10)
  void eightThreadsSeeWhatOneSees(
      @ForAll @Size(min = 8, max = 16) List<@From("texts") String> texts) throws Exception {
    List<Document> alone = texts.stream().map(TIFA::annotate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Document>> calls = new ArrayList<>();
      texts.forEach(text -> calls.add(() -> TIFA.annotate(text)));
      List<Document> together = new ArrayList<>();
      for (Future<Document> future : threads.invokeAll(calls)) {
        together.add(future.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> surfacesOfTimes(Document document, int end) {
    return document.times().stream()
        .filter(time -> time.span().end() <= end)
        .map(TimeExpression::surface)
        .toList();
  }
}
