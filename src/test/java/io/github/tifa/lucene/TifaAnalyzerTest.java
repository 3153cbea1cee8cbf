package io.github.tifa.lucene;

import static io.github.tifa.lucene.AnnotationTokens.STACKED;
import static io.github.tifa.lucene.AnnotationTokens.STACKED_WITH_CANONICAL;
import static io.github.tifa.lucene.AnnotationTokens.TYPES;

import com.carrotsearch.randomizedtesting.annotations.ThreadLeakScope;
import io.github.tifa.Tifa;
import io.github.tifa.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/** Lucene's own contract, under its own checks; its runner varies locale and time zone. */
@ThreadLeakScope(ThreadLeakScope.Scope.NONE) // the threads of the JVM's common pool stay
public final class TifaAnalyzerTest extends BaseTokenStreamTestCase {
  private static final String LEXICON =
      """
      云陵省委\tORGANIZATION\tFORCE\t中共云陵省委员会
      罗启明\tPERSON\tFORCE
      云陵\tPLACE\tFORCE
      俄\tPLACE\tFORCE
      “百千工程”\tPROGRAMME\tFORCE\t百县千镇工程
      """;

  /** The analyser whose words are characters, so that these tests do not hang on the model's. */
  private static Tifa tifa;

  @BeforeClass
  public static void load() {
    byte[] lexicon = LEXICON.getBytes(StandardCharsets.UTF_8);
    tifa =
        Tifa.builder()
            .tokenizer(new PieceTokenizer(1))
            .lexicon(Lexicon.load(new ByteArrayInputStream(lexicon), "test lexicon"))
            .build();
  }

  /** Lucene's runner measures what a test class leaves behind in static fields. */
  @AfterClass
  @SuppressWarnings("NullAway")
  public static void unload() {
    tifa = null;
  }

  public void testWordsHaveTheTypeOfWhatTheyAreIn() throws IOException {
    try (Analyzer analyzer = new TifaAnalyzer(tifa, TYPES)) {
      assertAnalyzesTo(
          analyzer,
          "罗启明在云陵，谈ＧＤＰ。",
          new String[] {"罗", "启", "明", "在", "云", "陵", "谈", "g", "d", "p"},
          new int[] {0, 1, 2, 3, 4, 5, 7, 8, 9, 10},
          new int[] {1, 2, 3, 4, 5, 6, 8, 9, 10, 11},
          new String[] {
            "PERSON", "PERSON", "PERSON", "word", "PLACE", "PLACE", "word", "word", "word", "word"
          },
          new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    }
  }

  public void testAnnotationsAreStackedOnTheirFirstWord() throws IOException {
    try (Analyzer analyzer = new TifaAnalyzer(tifa, STACKED)) {
      assertAnalyzesTo(
          analyzer,
          "抓“百千工程”，访俄。",
          new String[] {"抓", "百千工程", "百", "千", "工", "程", "访", "俄"},
          new int[] {0, 2, 2, 3, 4, 5, 8, 9},
          new int[] {1, 6, 3, 4, 5, 6, 9, 10},
          new String[] {"word", "PROGRAMME", "word", "word", "word", "word", "word", "PLACE"},
          new int[] {1, 1, 0, 1, 1, 1, 1, 1},
          new int[] {1, 4, 1, 1, 1, 1, 1, 1});
    }
  }

  public void testCanonicalFormsStandBesideTheirSurfaces() throws IOException {
    try (Analyzer analyzer = new TifaAnalyzer(tifa, STACKED_WITH_CANONICAL)) {
      assertAnalyzesTo(
          analyzer,
          "“百千工程”",
          new String[] {"百千工程", "百县千镇工程", "百", "千", "工", "程"},
          new int[] {1, 1, 1, 2, 3, 4},
          new int[] {5, 5, 2, 3, 4, 5},
          new String[] {"PROGRAMME", "PROGRAMME", "word", "word", "word", "word"},
          new int[] {1, 0, 0, 1, 1, 1},
          new int[] {4, 4, 1, 1, 1, 1});
    }
  }

  public void testNothingComesOfTextWithoutWords() throws IOException {
    for (AnnotationTokens annotationTokens : AnnotationTokens.values()) {
      try (Analyzer analyzer = new TifaAnalyzer(tifa, annotationTokens)) {
        assertAnalyzesTo(analyzer, "", new String[0]);
        assertAnalyzesTo(analyzer, " \u3000，。“”\uD83D\n\0", new String[0]);
      }
    }
  }

  public void testLongWordsAreCutBetweenCharacters() throws IOException {
    Tifa whole = Tifa.builder().tokenizer(new PieceTokenizer(1000)).build();
    try (Analyzer analyzer = new TifaAnalyzer(whole, STACKED)) {
      String pair = "\uD835\uDC9C";
      String text = pair.repeat(200);
      try (TokenStream stream = analyzer.tokenStream("text", text)) {
        stream.reset();
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        int end = 0;
        while (stream.incrementToken()) {
          assertEquals(end, offset.startOffset());
          end = offset.endOffset();
          assertTrue(end - offset.startOffset() <= IndexedWords.MAX_LENGTH);
          assertEquals(0, end % 2);
        }
        assertEquals(text.length(), end);
        stream.end();
      }
    }
  }

  public void testAnyTextKeepsTheContractOfTokenStreams() throws IOException {
    Tifa tifa = Tifa.create();
    for (AnnotationTokens annotationTokens : AnnotationTokens.values()) {
      try (Analyzer analyzer = new TifaAnalyzer(tifa, annotationTokens)) {
        checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
        for (String news : NEWS) {
          checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), news);
        }
      }
    }
  }

  private static final String[] NEWS = {
    "云陵省委书记罗启明2月18日在云陵强调，要贯彻党的二十届三中全会精神，推进“百千工程”和“十四五”规划。",
    "会议审议了《中共中央关于进一步全面深化改革、推进中国式现代化的决定》，艾尔肯·吐尼亚孜、张 柱出席。"
  };

  public void testOffsetsPointIntoTheTextBeforeCharFilters() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter(HTMLStripCharFilterFactory.NAME)
            .withTokenizer(DocumentTokenizerFactory.NAME, "annotations", "stacked")
            .build()) {
      assertAnalyzesTo(
          analyzer,
          "<p>7，<b></b>中国。</p>",
          new String[] {"7", "中国"},
          new int[] {3, 12},
          new int[] {4, 14},
          new String[] {"word", "PLACE"},
          new int[] {1, 1});
    }
  }

  public void testTheFactoryRefusesWhatItDoesNotKnow() {
    for (String[] argument : new String[][] {{"annotations", "all"}, {"annotation", "types"}}) {
      Map<String, String> args = new HashMap<>(Map.of(argument[0], argument[1]));
      expectThrows(IllegalArgumentException.class, () -> new DocumentTokenizerFactory(args));
    }
  }
}
