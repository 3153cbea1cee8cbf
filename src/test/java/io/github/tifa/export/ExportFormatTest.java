package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportFormatTest {

  @ParameterizedTest
  @CsvSource({
    "json, '{\n', false",
    "jsonl, '{\"', true",
    "html, <!DOCTYPE html>, false",
    "conll, # newdoc, true",
    "brat, T1\t, false"
  })
  void findsExportersByName(String name, String head, boolean several) throws IOException {
    ExportFormat format = ExportFormat.forName(name.toUpperCase(Locale.ROOT));
    Document document = SampleDocuments.read("03-foreign-visit");
    StringWriter out = new StringWriter();

    format.exporter().export(document, out);

    assertThat(format).hasToString(name);
    assertThat(out.toString()).startsWith(head).endsWith("\n");
    assertThat(format.holdsSeveral()).isEqualTo(several);
  }

  @Test
  void namesTheFormatsThereAre() {
    assertThatThrownBy(() -> ExportFormat.forName("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("format xml is none of json, jsonl, html, conll, brat");
  }
}
