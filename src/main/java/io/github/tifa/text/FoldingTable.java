package io.github.tifa.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What each UTF-16 code unit is folded to, as far as that does not depend on its neighbours. What
 * is no traditional character is worked out when it is asked for first: texts hold few of all
 * characters. Thread-safe.
 */
final class FoldingTable {
  private static final String RESOURCE =
      "/io/github/tifa/models/lexicon/traditional-to-simplified.tsv";

  /** The dots that separate the parts of a name, beside U+00B7 itself. */
  private static final String INTERPUNCTS = "•‧∙⋅・･";

  /**
   * Pairs of a simplified radical and its ideograph that compatibility decomposition leaves out.
   */
  private static final String RADICALS = "⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  /** By character; 0 where none has asked. Threads may race to fill a place, to the same end. */
  private final char[] folded;

  private FoldingTable(char[] simplified) {
    this.folded = simplified;
  }

  /**
   * Returns the table with the bundled simplification of characters.
   *
   * @throws ResourceException if the bundled file is missing or damaged
   */
  static FoldingTable bundled() {
    try (InputStream in = FoldingTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw ResourceException.of(RESOURCE, "expected on the classpath, found nothing");
      }
      return read(
          RESOURCE,
          new InputStreamReader(
              in,
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    } catch (IOException e) {
      throw ResourceException.of(RESOURCE, "cannot be read", e);
    }
  }

  /**
   * Returns the table with the simplification that {@code reader} holds: lines of a traditional and
   * a simplified character with a tab between them; lines beginning with {@code #} are comments.
   *
   * @throws ResourceException if a line is anything else or a character has two lines
   */
  static FoldingTable read(String resource, Reader reader) {
    char[] simplified = new char[Character.MAX_VALUE + 1];
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        if (line.length() != 3 || line.charAt(1) != '\t') {
          throw ResourceException.atLine(
              resource, number, "expected CHARACTER<TAB>CHARACTER, found \"" + line + "\"");
        }
        char traditional = line.charAt(0);
        if (simplified[traditional] != 0) {
          throw ResourceException.atLine(
              resource, number, "expected each character once, found " + traditional + " again");
        }
        simplified[traditional] = line.charAt(2);
      }
    } catch (CharacterCodingException e) {
      throw ResourceException.of(resource, "expected UTF-8, found other bytes", e);
    } catch (IOException e) {
      throw ResourceException.of(resource, "cannot be read", e);
    }
    return new FoldingTable(simplified);
  }

  /** Returns what {@code c} is folded to. */
  char fold(char c) {
    char known = folded[c];
    return known != 0 ? known : workOut(c);
  }

  private char workOut(char c) {
    char alike = foldWithoutScript(c);
    char plain = alike == c && isIdeographInDisguise(c) ? undisguised(c) : c;
    folded[c] = plain == c ? alike : fold(plain);
    return folded[c];
  }

  private static char foldWithoutScript(char c) {
    if (isLineEnd(c)) {
      return '\n';
    }
    if (BlankCharacters.isBlank(c)) {
      return ' ';
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return lower((char) (c - '\uFF01' + '!'));
    }
    if (INTERPUNCTS.indexOf(c) >= 0) {
      return NormalizedText.INTERPUNCT;
    }
    int radical = RADICALS.indexOf(c);
    if (radical >= 0 && radical % 2 == 0) {
      return RADICALS.charAt(radical + 1);
    }
    return lower(c);
  }

  private static char undisguised(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Radicals and compatibility ideographs, which come out of PDF files in place of ideographs. */
  private static boolean isIdeographInDisguise(char c) {
    return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
  }

  private static char lower(char c) {
    // The dotted capital I becomes two code units, so it stays.
    return c == '\u0130' ? c : Character.toLowerCase(c);
  }
}
