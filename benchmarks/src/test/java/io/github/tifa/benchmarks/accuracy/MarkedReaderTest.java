package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedReaderTest {
  @TempDir private Path folder;

  @Test
  void readsEveryLayerWithItsPlaces() throws IOException {
    write("a.marked", "⟦T|⟦O|县委⟧书记⟧⟦P|马兴瑞⟧⟦D|今天⟧到⟦L|喀什⟧讲⟦K:DOCTRINE|治疆方略⟧\n");

    GoldDocument document = MarkedReader.readFolder(folder).get(0);

    assertThat(document.id()).isEqualTo("a");
    assertThat(document.text()).isEqualTo("县委书记马兴瑞今天到喀什讲治疆方略\n");
    assertThat(document.spans())
        .containsExactly(
            new LabelledSpan(new Span(0, 4), Label.POST),
            new LabelledSpan(new Span(0, 2), Label.ORGANIZATION),
            new LabelledSpan(new Span(4, 7), Label.PERSON),
            new LabelledSpan(new Span(7, 9), Label.TIME),
            new LabelledSpan(new Span(10, 12), Label.PLACE),
            new LabelledSpan(new Span(13, 17), Label.POLICY_TERM, "DOCTRINE"));
    assertThat(document.labels()).containsExactlyInAnyOrder(Label.values());
  }

  @Test
  void sortsArticlesAndPassesOtherFilesOver() throws IOException {
    write("b.marked", "乙");
    write("a.marked", "甲");
    write("notes.txt", "⟦");

    List<String> ids = MarkedReader.readFolder(folder).stream().map(GoldDocument::id).toList();

    assertThat(ids).containsExactly("a", "b");
  }

  @Test
  void aFolderWithoutArticlesIsAnError() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> MarkedReader.readFolder(folder))
        .withMessageContaining(folder.toString());
  }

  @Test
  void namesTheFileOfDamagedMarkUp() throws IOException {
    write("a.marked", "第一行\n⟦P|马兴瑞");

    assertThatExceptionOfType(ResourceException.class)
        .isThrownBy(() -> MarkedReader.readFolder(folder))
        .withMessageContaining("a.marked:2");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
