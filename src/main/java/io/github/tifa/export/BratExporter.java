package io.github.tifa.export;

import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the annotations of a document as the {@code .ann} file of the brat annotation tool; the
 * {@code .txt} file beside it is the text of the document, unchanged, in UTF-8. {@link
 * #configuration()} is the {@code annotation.conf} that brat needs.
 *
 * <pre>{@code
 * T1	POST 0 7	自治区党委书记
 * T2	ORGANIZATION 0 5	自治区党委
 * T3	PERSON 7 10	马兴瑞
 * T4	POLICY_TERM 12 21	党的二十届三中全会
 * A1	Category T4 MEETING
 * #1	AnnotatorNotes T1	书记
 * #2	AnnotatorNotes T4	中国共产党第二十届中央委员会第三次全体会议
 * R1	Body Arg1:T1 Arg2:T2
 * R2	Holder Arg1:T1 Arg2:T3
 * }</pre>
 *
 * <p>Offsets are Unicode code points, as brat counts them. A note holds the title of a post, the
 * canonical form of a policy term, or the value of a time, with backslashes and control characters
 * escaped. A span across line breaks becomes a discontinuous annotation, because brat lets none go
 * across. Posts are related to the names of their holder and their body where those are mentions.
 * What brat cannot hold is left out: sentences, tokens, entities, keyphrases, attendance,
 * statements, provenance; {@link BratReader} reads the rest back.
 *
 * <p>Immutable and thread-safe.
 */
public final class BratExporter implements DocumentExporter {
  private static final String CONFIGURATION =
      """
      [entities]
      PERSON
      PLACE
      ORGANIZATION
      POLICY_TERM
      POST
      TIME

      [relations]
      Holder	Arg1:POST, Arg2:PERSON
      Body	Arg1:POST, Arg2:ORGANIZATION
      <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

      [events]

      [attributes]
      Category	Arg:POLICY_TERM, Value:\
      """;

  private BratExporter() {}

  /** Returns the exporter. */
  public static BratExporter create() {
    return new BratExporter();
  }

  /** Returns the {@code annotation.conf} that declares what this exporter writes. */
  public static String configuration() {
    return CONFIGURATION
        + Arrays.stream(TermCategory.values()).map(Enum::name).collect(Collectors.joining("|"))
        + "\n";
  }

  @Override
  public void export(Document document, Writer out) throws IOException {
    Map<Mark, String> ids = writeSpans(document, out);
    List<PolicyTerm> terms = document.policyTerms();
    int attributes = 0;
    int notes = 0;
    int relations = 0;
    for (PolicyTerm term : terms) {
      String id = ids.get(new Mark(term.span(), MarkType.of(term.category())));
      if (id != null) {
        out.append("A").append(Integer.toString(++attributes)).append('\t');
        out.append(BratFormat.CATEGORY).append(' ').append(id).append(' ');
        out.append(term.category().name()).append('\n');
        if (term.canonical().isPresent()) {
          writeNote(++notes, id, term.canonical().get(), out);
        }
      }
    }
    for (TimeExpression time : document.times()) {
      String id = ids.get(new Mark(time.span(), MarkType.TIME));
      if (id != null && time.value().isPresent()) {
        writeNote(++notes, id, time.value().get(), out);
      }
    }
    for (Post post : document.posts()) {
      String id = ids.get(new Mark(post.span(), MarkType.POST));
      if (id != null) {
        writeNote(++notes, id, post.title(), out);
        Optional<String> body =
            post.organization().map(span -> ids.get(new Mark(span, MarkType.ORGANIZATION)));
        Optional<String> holder =
            post.person().map(span -> ids.get(new Mark(span, MarkType.PERSON)));
        if (body.isPresent()) {
          writeRelation(++relations, BratFormat.BODY, id, body.get(), out);
        }
        if (holder.isPresent()) {
          writeRelation(++relations, BratFormat.HOLDER, id, holder.get(), out);
        }
      }
    }
  }

  /** Writes the lines that begin with T and returns the ids that they give to the marks. */
  private static Map<Mark, String> writeSpans(Document document, Writer out) throws IOException {
    String text = document.text();
    CodePointOffsets offsets = new CodePointOffsets(text);
    Map<Mark, String> ids = new HashMap<>();
    // Of two neighbours between which a pair is cut, the first takes the pair.
    Map<AnnotationLayer, Integer> taken = new EnumMap<>(AnnotationLayer.class);
    for (Mark mark : MarkedText.of(document).marks()) {
      AnnotationLayer layer = mark.type().layer();
      List<Span> fragments = fragments(text, mark, taken.getOrDefault(layer, 0));
      if (fragments.isEmpty()) {
        continue;
      }
      taken.put(layer, fragments.get(fragments.size() - 1).end());
      String id = "T" + (ids.size() + 1);
      ids.put(mark, id);
      out.append(id).append('\t').append(type(mark.type()));
      String separator = " ";
      for (Span fragment : fragments) {
        out.append(separator).append(Integer.toString(offsets.toCodePoints(fragment.start())));
        out.append(' ').append(Integer.toString(offsets.toCodePoints(fragment.end())));
        separator = ";";
      }
      separator = "\t";
      for (Span fragment : fragments) {
        out.append(separator).append(BratFormat.onOneLine(fragment.of(text)));
        separator = " ";
      }
      out.append('\n');
    }
    return ids;
  }

  /**
   * Returns the stretches of a mark between line breaks, with both halves of each pair, from {@code
   * least} on.
   */
  private static List<Span> fragments(String text, Mark mark, int least) {
    int pairStart = mark.start() - (Surrogates.cutsPair(text, mark.start()) ? 1 : 0);
    int markStart = Math.max(least, pairStart);
    int markEnd = mark.end() + (Surrogates.cutsPair(text, mark.end()) ? 1 : 0);
    List<Span> fragments = new ArrayList<>();
    int start = markStart;
    for (int i = markStart; i <= markEnd; i++) {
      if (i == markEnd || BratFormat.isLineBreak(text.charAt(i))) {
        if (start < i) {
          fragments.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return fragments;
  }

  private static String type(MarkType type) {
    return type.layer() == AnnotationLayer.TERMS ? BratFormat.POLICY_TERM : type.name();
  }

  private static void writeNote(int number, String id, String note, Writer out) throws IOException {
    out.append('#').append(Integer.toString(number)).append('\t').append(BratFormat.NOTE);
    out.append(' ').append(id).append('\t').append(LineText.escape(note)).append('\n');
  }

  private static void writeRelation(int number, String type, String from, String to, Writer out)
      throws IOException {
    out.append('R').append(Integer.toString(number)).append('\t').append(type);
    out.append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
  }
}
