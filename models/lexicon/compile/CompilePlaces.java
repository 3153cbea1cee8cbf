import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compiles {@code places.tsv} from the tables of administrative divisions, the hand-kept list
 * beside this program, and the list of forms dropped after measuring them on annotated text.
 *
 * <p>Run in {@code models/lexicon}: {@code java compile/CompilePlaces.java SOURCE_DIR places.tsv}.
 * {@code SOURCE_DIR} holds {@code admin_div/}, {@code jionlp/china_location_change.txt}, {@code
 * hanlp1x/CoreNatureDictionary.txt} and {@code hanlp1x/custom_人名词典.txt}.
 */
final class CompilePlaces {
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族"
              + "|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|各族|蒙古|柯尔克孜|哈萨克|塔吉克|锡伯|达斡尔|满|回|苗)+自治(州|县|旗)$");
  private static final Pattern TOWNSHIP =
      Pattern.compile("(?!.*(开发区|园区|管理区|农场|林场|新区|产业|办事处|试验)).{2,6}(镇|乡|街道|苏木)");

  /** Rank of the kinds: a form that several places share is listed for the first of them. */
  private static final List<String> RANK =
      List.of(
          "COUNTRY",
          "PROVINCE",
          "PREFECTURE",
          "TERRITORY",
          "STATE",
          "CITY",
          "REGION",
          "FEATURE",
          "LANDMARK",
          "PORT",
          "ZONE",
          "COUNTY",
          "TOWNSHIP");

  private record Entry(String kind, TreeSet<String> codes, String canonical) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    new CompilePlaces().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path source, Path output) throws IOException {
    Path compile = output.toAbsolutePath().resolveSibling("compile");
    addByHand(compile.resolve("places-by-hand.tsv"));
    Path divisions = source.resolve("admin_div");
    for (String[] row : csv(divisions.resolve("provinces.csv"))) {
      add(row[1], "PROVINCE", row[0] + "0000", row[1]);
      add(
          row[1].replaceAll("(维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$", ""),
          "PROVINCE",
          row[0] + "0000",
          row[1]);
    }
    Set<String> prefectureForms = new HashSet<>();
    for (String[] row : csv(divisions.resolve("cities.csv"))) {
      if (row[1].matches("市辖区|县|.*直辖县级行政区划")) {
        continue;
      }
      for (String form : forms(row[1])) {
        prefectureForms.add(form);
        add(form, "PREFECTURE", row[0] + "00", row[1]);
      }
    }
    OrdinaryWords ordinary = new OrdinaryWords(source.resolve("hanlp1x"));
    for (String[] row : csv(divisions.resolve("areas.csv"))) {
      String name = row[1];
      if (!name.matches(".县|..+(县|区|市|旗)")) {
        continue;
      }
      for (String form : forms(name)) {
        boolean full = form.equals(name) || form.matches(".{2,}(县|旗)");
        if (full || ordinary.allowsBare(form, name)) {
          add(form, "COUNTY", row[0], name);
        }
      }
    }
    addFormer(source.resolve("jionlp/china_location_change.txt"));
    for (String[] row : csv(divisions.resolve("streets.csv"))) {
      if (TOWNSHIP.matcher(row[1]).matches()) {
        add(row[1], "TOWNSHIP", row[2], row[1]);
      }
    }
    for (String line : Files.readAllLines(compile.resolve("places-dropped.txt"))) {
      if (!line.startsWith("#") && entries.remove(line) == null) {
        throw new IllegalStateException("places-dropped.txt: " + line + " is not listed anyway");
      }
    }
    StringBuilder out = new StringBuilder("# form\tkind\tcode\tcanonical\n");
    entries.forEach(
        (form, entry) ->
            out.append(form)
                .append('\t')
                .append(entry.kind)
                .append('\t')
                .append(code(entry))
                .append('\t')
                .append(entry.canonical)
                .append('\n'));
    Files.writeString(output, out);
  }

  /** A township's name that many counties share says nothing about where it is. */
  private static String code(Entry entry) {
    return entry.kind.equals("TOWNSHIP") && entry.codes.size() > 1
        ? ""
        : String.join(",", entry.codes);
  }

  private void add(String form, String kind, String code, String canonical) {
    if (form.codePointCount(0, form.length()) < 2) {
      return;
    }
    Entry known = entries.get(form);
    if (known == null || RANK.indexOf(kind) < RANK.indexOf(known.kind)) {
      entries.put(form, known = new Entry(kind, new TreeSet<>(), canonical));
    }
    if (known.kind.equals(kind) && !code.isEmpty()) {
      known.codes.add(code);
    }
  }

  private void addByHand(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      add(columns[2], columns[0], columns[1], columns[2]);
      if (columns.length > 3) {
        for (String form : columns[3].split(" ")) {
          add(form, columns[0], columns[1], columns[2]);
        }
      }
    }
  }

  /**
   * Prefectures and counties that were renamed or raised in rank keep their former name as a form
   * of its own.
   */
  private void addFormer(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("=>")[0].split("\t");
      if (columns.length < 7) {
        continue;
      }
      if (columns[4].matches("..+(地区|市|州|盟)") && !entries.containsKey(columns[4])) {
        add(columns[4], "PREFECTURE", "", columns[4]);
      }
      if (columns[6].matches("..+(县|区|市|旗)") && !entries.containsKey(columns[6])) {
        add(columns[6], "COUNTY", "", columns[6]);
      }
    }
  }

  /** The full form, the form without the name of a people (酉阳县), and the bare form (酉阳). */
  private static Set<String> forms(String name) {
    Set<String> forms = new TreeSet<>(Set.of(name));
    var matcher = PEOPLES.matcher(name);
    String stem = name.replaceAll("(地区|自治州|自治县|自治旗|左旗|右旗|前旗|中旗|后旗|联合旗|林区|特区|新区|市|县|区|盟|旗|州)$", "");
    if (matcher.find() && matcher.start() >= 2) {
      stem = name.substring(0, matcher.start());
      forms.add(stem + matcher.group(2));
    }
    if (stem.endsWith("族")) {
      forms.add(stem.substring(0, stem.length() - 1) + name.substring(name.length() - 1));
    } else if (stem.length() >= 2 && !name.matches(".*(左旗|右旗|前旗|中旗|后旗|联合旗)")) {
      forms.add(stem);
    }
    return forms;
  }

  private static List<String[]> csv(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      rows.add(line.replace("\"", "").split(","));
    }
    return rows;
  }

  /** Knows which bare names of counties are ordinary words or given names. */
  private static final class OrdinaryWords {
    private final Map<String, Boolean> placeInDictionary = new HashMap<>();
    private final Map<String, Integer> givenNames = new LinkedHashMap<>();

    OrdinaryWords(Path folder) throws IOException {
      for (String line : Files.readAllLines(folder.resolve("CoreNatureDictionary.txt"))) {
        String[] columns = line.split("\t");
        int total = 0;
        int place = 0;
        for (int i = 1; i + 1 < columns.length; i += 2) {
          int count = Integer.parseInt(columns[i + 1]);
          total += count;
          if (columns[i].matches("ns|nz|nr.*|nt.*")) {
            place += columns[i].startsWith("ns") ? count : count * 9 / 10;
          }
        }
        placeInDictionary.put(columns[0], place * 10 >= total * 8);
      }
      for (String line : Files.readAllLines(folder.resolve("custom_人名词典.txt"))) {
        String name = line.split(" ")[0];
        if (name.length() == 3) {
          givenNames.merge(name.substring(1), 1, Integer::sum);
        }
      }
    }

    boolean allowsBare(String bare, String full) {
      if (bare.length() > 2 && !full.endsWith("区")) {
        return true;
      }
      Boolean place = placeInDictionary.get(bare);
      if (place != null && !place) {
        return false;
      }
      // Districts go by their full name; the bare one is listed only where the dictionary knows it
      // as a name.
      if (full.endsWith("区") && place == null) {
        return false;
      }
      return givenNames.getOrDefault(bare, 0) < 4;
    }
  }
}
