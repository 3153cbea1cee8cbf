import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compiles {@code surnames.tsv}, {@code given-name-characters.tsv} and {@code
 * transliteration-characters.tsv} from lists of persons and running text.
 *
 * <p>Run in {@code models/lexicon}: {@code java compile/CompileNameTables.java SOURCE_DIR .} {@code
 * SOURCE_DIR} holds {@code lexicons/hanlp1x/custom_人名词典.txt}, {@code
 * lexicons/hanlp1x/person_nrf.txt}, and ordinary text in {@code raw/}; known surnames and name
 * elements of other peoples are kept by hand beside this program.
 */
final class CompileNameTables {
  /** Added to every count, so that a rare character does not get an extreme value. */
  private static final double SMOOTHING = 0.5;

  private static final int CHARACTERS = 6000;

  private final Counts text = new Counts();
  private final Counts surnames = new Counts();
  private final Counts first = new Counts();
  private final Counts second = new Counts();
  private final Counts single = new Counts();
  private final Counts transliterated = new Counts();

  public static void main(String[] args) throws IOException {
    new CompileNameTables().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path source, Path output) throws IOException {
    TreeSet<String> known = knownSurnames(output.resolve("compile/surnames-by-hand.txt"));
    try (Stream<Path> files = Files.list(source.resolve("raw"))) {
      for (Path file : files.sorted().toList()) {
        Files.readString(file)
            .codePoints()
            .filter(CompileNameTables::isHan)
            .forEach(c -> text.add(Character.toString(c)));
      }
    }
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(source.resolve("lexicons/hanlp1x/custom_人名词典.txt"))) {
      String[] columns = line.split(" ");
      if (columns[1].equals("nrf") && columns[0].contains("·")) {
        addTransliterated(columns[0]);
      } else if (columns[1].equals("nr")) {
        names.add(columns[0]);
      }
    }
    for (String line : Files.readAllLines(source.resolve("lexicons/hanlp1x/person_nrf.txt"))) {
      addTransliterated(line.strip().split("\\s")[0]);
    }
    for (String line : Files.readAllLines(output.resolve("compile/name-elements-by-hand.txt"))) {
      if (!line.startsWith("#")) {
        addTransliterated(line);
      }
    }
    for (String name : names) {
      String compound =
          name.length() > 2 && known.contains(name.substring(0, 2)) ? name.substring(0, 2) : "";
      String surname =
          !compound.isEmpty()
              ? compound
              : known.contains(name.substring(0, 1)) ? name.substring(0, 1) : "";
      String given = name.substring(surname.length());
      if (surname.isEmpty()
          || given.isEmpty()
          || given.length() > 2
          || !given.codePoints().allMatch(CompileNameTables::isHan)) {
        continue;
      }
      surnames.add(surname);
      if (given.length() == 1) {
        single.add(given);
      } else {
        first.add(given.substring(0, 1));
        second.add(given.substring(1));
      }
    }
    writeSurnames(known, output.resolve("surnames.tsv"));
    writeGivenNames(output.resolve("given-name-characters.tsv"));
    writeTransliteration(output.resolve("transliteration-characters.tsv"));
  }

  private void addTransliterated(String name) {
    name.codePoints()
        .filter(CompileNameTables::isHan)
        .forEach(c -> transliterated.add(Character.toString(c)));
  }

  private void writeSurnames(TreeSet<String> known, Path file) throws IOException {
    StringBuilder out = new StringBuilder("# surname\tclass\tlogOdds\n");
    for (String surname : known) {
      double share = surnames.get(surname) / surnames.total;
      int frequencyClass =
          share >= 0.01 ? 1 : share >= 0.003 ? 2 : share >= 0.001 ? 3 : share >= 0.0001 ? 4 : 5;
      // A compound surname is hardly ever anything else; its characters are not independent, so it
      // gets no odds of its own.
      String odds = surname.length() > 1 ? "5.00" : format(surnames.logOdds(surname, text));
      out.append(surname)
          .append('\t')
          .append(frequencyClass)
          .append('\t')
          .append(odds)
          .append('\n');
    }
    Files.writeString(file, out);
  }

  private void writeGivenNames(Path file) throws IOException {
    TreeSet<String> characters = new TreeSet<>();
    for (Counts counts : List.of(first, second, single)) {
      counts.counts.forEach(
          (character, count) -> {
            if (count >= 3) {
              characters.add(character);
            }
          });
    }
    StringBuilder out = new StringBuilder("# character\tfirst\tsecond\tsingle\n");
    for (String c : characters) {
      out.append(c)
          .append('\t')
          .append(format(first.logOdds(c, text)))
          .append('\t')
          .append(format(second.logOdds(c, text)))
          .append('\t')
          .append(format(single.logOdds(c, text)))
          .append('\n');
    }
    Files.writeString(file, out);
  }

  private void writeTransliteration(Path file) throws IOException {
    StringBuilder out = new StringBuilder("# character\tlogOdds\n");
    new TreeMap<>(transliterated.counts)
        .forEach(
            (character, count) -> {
              double odds = transliterated.logOdds(character, text);
              if (count >= 3 && odds > -1 || count >= 20) {
                out.append(character).append('\t').append(format(odds)).append('\n');
              }
            });
    Files.writeString(file, out);
  }

  private static TreeSet<String> knownSurnames(Path file) throws IOException {
    TreeSet<String> known = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.contains(" ")) {
        known.addAll(List.of(line.split(" ")));
      } else {
        line.codePoints().forEach(c -> known.add(Character.toString(c)));
      }
    }
    return known;
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        && c != '〇'
        && Character.isBmpCodePoint(c);
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
  }

  private static final class Counts {
    private final Map<String, Integer> counts = new HashMap<>();
    private double total;

    void add(String key) {
      counts.merge(key, 1, Integer::sum);
      total++;
    }

    double get(String key) {
      return counts.getOrDefault(key, 0);
    }

    /** The natural logarithm of how much more usual the character is here than in ordinary text. */
    double logOdds(String key, Counts ordinary) {
      return Math.log((get(key) + SMOOTHING) / (total + SMOOTHING * CHARACTERS))
          - Math.log((ordinary.get(key) + SMOOTHING) / (ordinary.total + SMOOTHING * CHARACTERS));
    }
  }
}
