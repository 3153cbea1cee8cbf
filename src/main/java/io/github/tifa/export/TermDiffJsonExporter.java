package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.tifa.terms.usage.EmbeddedTerm;
import io.github.tifa.terms.usage.FrequencyChange;
import io.github.tifa.terms.usage.Rewording;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermOccurrence;
import io.github.tifa.terms.usage.TermProfile;
import io.github.tifa.terms.usage.TermUse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes what differs between the policy terms of two collections as one JSON object, a line for
 * each term, with all places. The last character is a line feed.
 *
 * <pre>{@code
 * {"schemaVersion": 1,
 *  "older": {"name": "2024", "documents": 12, "characters": 15210},
 *  "newer": {"name": "2025", "documents": 14, "characters": 17002},
 *  "reworded": [{"kind": "SIMILAR", "similarity": 0.93, "older": TERM, "newer": TERM}],
 *  "embedded": [{"annotated": "OLDER", "olderInText": 8, "newerInText": 3, "term": TERM}],
 *  "added": [TERM], "dropped": [TERM],
 *  "moreFrequent": [{"logLikelihood": 5.5, "older": TERM, "newer": TERM}],
 *  "lessFrequent": [as before], "unchanged": [as before]}
 * }</pre>
 *
 * <p>A {@code TERM} is {@code {"name", "category", "canonical", "wordings", "count", "perThousand",
 * "occurrences": [{"id", "start", "end", "surface", "left", "right"}]}}; {@code canonical} is left
 * out if none is known. Names mean what the methods of {@link TermDiff} and {@link TermUse} of the
 * same name say; offsets are UTF-16 code units, half-open. Lone surrogates are written as escapes.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermDiffJsonExporter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private TermDiffJsonExporter() {}

  /** Returns the exporter. */
  public static TermDiffJsonExporter create() {
    return new TermDiffJsonExporter();
  }

  /**
   * Writes the object; neither flushes nor closes {@code out}.
   *
   * @param out where to write; if it encodes, it should encode UTF-8
   * @throws IOException if {@code out} fails
   */
  public void export(TermDiff diff, Writer out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(new LinePerAnnotation());
      new ObjectWriter(generator).write(diff);
    }
    out.write('\n');
  }

  /** Writes one object to a generator. */
  private static final class ObjectWriter {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator out;

    ObjectWriter(JsonGenerator out) {
      this.out = out;
    }

    void write(TermDiff diff) throws IOException {
      out.writeStartObject();
      out.writeNumberField("schemaVersion", SCHEMA_VERSION);
      writeExtent("older", diff.older());
      writeExtent("newer", diff.newer());
      out.writeArrayFieldStart("reworded");
      for (Rewording rewording : diff.reworded()) {
        out.writeStartObject();
        out.writeStringField("kind", rewording.kind().name());
        out.writeNumberField("similarity", rewording.similarity());
        writeSides(rewording.older(), rewording.newer());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeArrayFieldStart("embedded");
      for (EmbeddedTerm term : diff.embedded()) {
        out.writeStartObject();
        out.writeStringField("annotated", term.annotated().name());
        out.writeNumberField("olderInText", term.olderInText());
        out.writeNumberField("newerInText", term.newerInText());
        out.writeFieldName("term");
        write(term.use());
        out.writeEndObject();
      }
      out.writeEndArray();
      writeUses("added", diff.added());
      writeUses("dropped", diff.dropped());
      writeChanges("moreFrequent", diff.moreFrequent());
      writeChanges("lessFrequent", diff.lessFrequent());
      writeChanges("unchanged", diff.unchanged());
      out.writeEndObject();
    }

    private void writeExtent(String field, TermProfile profile) throws IOException {
      out.writeObjectFieldStart(field);
      writeString("name", profile.name());
      out.writeNumberField("documents", profile.documents());
      out.writeNumberField("characters", profile.characters());
      out.writeEndObject();
    }

    private void writeUses(String field, List<TermUse> uses) throws IOException {
      out.writeArrayFieldStart(field);
      for (TermUse use : uses) {
        write(use);
      }
      out.writeEndArray();
    }

    private void writeChanges(String field, List<FrequencyChange> changes) throws IOException {
      out.writeArrayFieldStart(field);
      for (FrequencyChange change : changes) {
        out.writeStartObject();
        out.writeNumberField("logLikelihood", change.logLikelihood());
        writeSides(change.older(), change.newer());
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void writeSides(TermUse older, TermUse newer) throws IOException {
      out.writeFieldName("older");
      write(older);
      out.writeFieldName("newer");
      write(newer);
    }

    private void write(TermUse use) throws IOException {
      out.writeStartObject();
      writeString("name", use.name());
      out.writeStringField("category", use.category().name());
      if (use.canonical().isPresent()) {
        writeString("canonical", use.canonical().get());
      }
      out.writeArrayFieldStart("wordings");
      for (String wording : use.wordings()) {
        writeString(wording);
      }
      out.writeEndArray();
      out.writeNumberField("count", use.count());
      out.writeNumberField("perThousand", use.perThousand());
      out.writeArrayFieldStart("occurrences");
      for (TermOccurrence occurrence : use.occurrences()) {
        write(occurrence);
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void write(TermOccurrence occurrence) throws IOException {
      out.writeStartObject();
      writeString("id", occurrence.documentId());
      out.writeNumberField("start", occurrence.span().start());
      out.writeNumberField("end", occurrence.span().end());
      writeString("surface", occurrence.surface());
      writeString("left", occurrence.left());
      writeString("right", occurrence.right());
      out.writeEndObject();
    }

    private void writeString(String field, String value) throws IOException {
      out.writeFieldName(field);
      writeString(value);
    }

    private void writeString(String value) throws IOException {
      if (JsonStrings.needsEscapes(value)) {
        out.writeRawValue(JsonStrings.quote(value));
      } else {
        out.writeString(value);
      }
    }
  }
}
