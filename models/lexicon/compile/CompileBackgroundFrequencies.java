import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles {@code background-frequencies.tsv}: in how many documents each word, and each frequent sequence of words, occurs.
 *
 * <p>Run: {@code java -cp CLASSES:HANLP:GUAVA CompileBackgroundFrequencies.java OUTPUT FILE…}; a file is JSON Lines with {@code title} and {@code text}, one
 * document a line, or plain text, cut into documents of about 600 characters at line ends.
 */
final class CompileBackgroundFrequencies {
  private static final int DOCUMENT_LENGTH = 600;
  private static final int MIN_WORD_DOCUMENTS = 3;
  private static final int MIN_PHRASE_DOCUMENTS = 60;
  private static final int MAX_PHRASE_WORDS = 4;
  private static final int MAX_PHRASE_LENGTH = 12;

  private static final class Entry {
    int documents;
    final Map<String, Integer> tags = new HashMap<>(2);
  }

  public static void main(String[] args) throws IOException {
    Tokenizer tokenizer = HanLpTokenizer.create();
    SentenceSplitter splitter = new SentenceSplitter();
    Map<String, Entry> words = new HashMap<>();
    Map<String, Integer> phrases = new HashMap<>();
    int documents = 0;
    for (int i = 1; i < args.length; i++) {
      for (String document : documents(Path.of(args[i]))) {
        documents++;
        NormalizedText text = NormalizedText.of(document);
        count(text, tokenizer.tokenize(text, splitter.split(text)), words, phrases);
      }
    }
    TreeMap<String, String> table = new TreeMap<>();
    phrases.forEach(
        (phrase, count) -> {
          if (count >= MIN_PHRASE_DOCUMENTS) {
            table.put(phrase, phrase + "\t" + count + "\tN");
          }
        });
    words.forEach(
        (word, entry) -> {
          String tag = entry.tags.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
          if (entry.documents >= MIN_WORD_DOCUMENTS && isWord(word) && tag.charAt(0) != 'm' && tag.charAt(0) != 'w') {
            table.put(word, word + "\t" + entry.documents + "\t" + letter(tag));
          }
        });
    StringBuilder out = new StringBuilder("# word or phrase\tdocuments that hold it\tclass; the row * holds the number of documents\n");
    out.append("*\t").append(documents).append("\tF\n");
    table.values().forEach(row -> out.append(row).append('\n'));
    Files.writeString(Path.of(args[0]), out);
  }

  private static void count(NormalizedText text, List<Token> tokens, Map<String, Entry> words, Map<String, Integer> phrases) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      for (int k = i; k < i + MAX_PHRASE_WORDS && k < tokens.size(); k++) {
        int end = tokens.get(k).end();
        if (k > i && (tokens.get(k).start() != tokens.get(k - 1).end() || end - start > MAX_PHRASE_LENGTH)) {
          break;
        }
        String phrase = text.subSequence(start, end);
        if (!isWord(phrase)) {
          break;
        }
        if (k == i) {
          words.computeIfAbsent(phrase, w -> new Entry()).tags.merge(tokens.get(i).partOfSpeech(), 1, Integer::sum);
        }
        if (seen.add(phrase)) {
          if (k == i) {
            words.get(phrase).documents++;
          } else {
            phrases.merge(phrase, 1, Integer::sum);
          }
        }
      }
    }
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> c >= '一' && c <= '鿿' || c >= 'a' && c <= 'z');
  }

  private static char letter(String tag) {
    if (tag.startsWith("vn")) {
      return 'W';
    }
    if (tag.equals("vd") || tag.equals("ad")) {
      return 'F';
    }
    return switch (tag.equals("an") ? 'n' : tag.charAt(0)) {
      case 'n', 'j', 's', 'g', 'x' -> 'N';
      case 'v' -> 'V';
      case 'a', 'b', 'z' -> 'A';
      case 'q', 't' -> 'M';
      case 'i', 'l' -> 'I';
      default -> 'F';
    };
  }

  private static List<String> documents(Path file) throws IOException {
    List<String> documents = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (file.toString().endsWith(".jsonl")) {
        documents.add(field(line, "title") + "\n" + field(line, "text"));
        continue;
      }
      plain.append(line).append('\n');
      if (plain.length() > DOCUMENT_LENGTH) {
        documents.add(plain.toString());
        plain.setLength(0);
      }
    }
    if (plain.length() > 0) {
      documents.add(plain.toString());
    }
    return documents;
  }

  private static String field(String line, String name) {
    int start = line.indexOf("\"" + name + "\":");
    start = line.indexOf('"', start + name.length() + 3) + 1;
    StringBuilder value = new StringBuilder();
    for (int i = start; line.charAt(i) != '"'; i++) {
      if (line.charAt(i) == '\\') {
        i++;
        value.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        value.append(line.charAt(i));
      }
    }
    return value.toString();
  }
}
