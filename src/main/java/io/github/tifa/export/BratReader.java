package io.github.tifa.export;

import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * Reads what {@link BratExporter} writes and people correct in the brat annotation tool.
 * Annotations get the provenance {@code RULE}, rule {@code brat}, confidence 1. Lines of kinds that
 * the exporter does not write (events, normalisations, equivalences), and attributes, relations and
 * notes of other types, are ignored.
 *
 * <p>All methods are static and thread-safe.
 */
public final class BratReader {
  private BratReader() {}

  /**
   * Reads the annotations of one text.
   *
   * @param resource the name of the {@code .ann} file, for messages
   * @param id the id of the document
   * @param text the content of the {@code .txt} file
   * @param annotations the content of the {@code .ann} file; it is not closed
   * @throws ResourceException if a line is damaged, an annotation has an unknown type, does not
   *     match the text or overlaps another one of its layer; the message names the line, what was
   *     expected and what was found
   * @throws IOException if {@code annotations} throws it
   */
  public static Document read(String resource, String id, String text, Reader annotations)
      throws IOException {
    BratDocumentBuilder document = new BratDocumentBuilder(text);
    BufferedReader in = new BufferedReader(annotations);
    int number = 0;
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        document.addLine(line, number);
      }
      return document.build(id);
    } catch (BratDocumentBuilder.LineProblem e) {
      throw ResourceException.atLine(resource, e.line(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw ResourceException.of(
          resource, "the annotations contradict each other: " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw ResourceException.of(resource, "expected valid UTF-8, found " + e.getMessage(), e);
    }
  }
}
