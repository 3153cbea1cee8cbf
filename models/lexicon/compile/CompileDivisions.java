import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles the register of places: {@code divisions.tsv}, {@code townships.tsv}, {@code
 * former-divisions.tsv} and {@code countries.tsv}, from the tables of administrative divisions, the
 * list of their changes, and the hand-kept lists beside this program.
 *
 * <p>Run in {@code models/lexicon}, after {@code places.tsv}: {@code java
 * compile/CompileDivisions.java SOURCE_DIR .}. {@code SOURCE_DIR} holds {@code admin_div/} and
 * {@code jionlp/china_location_change.txt}.
 */
final class CompileDivisions {
  /** Rows of the source that name no division. */
  private static final Pattern NO_DIVISION =
      Pattern.compile("市辖区|县|.*直辖县级行政区划|.*(开发区|产业园区?|园区|管理区|管委会|新城|集中区|示范区|合作区|工业区|产业基地)");

  private static final Pattern PEOPLES =
      Pattern.compile(
          "((蒙古|藏|苗|彝|布依|朝鲜|侗|白|土家|哈尼|傣|傈僳|景颇|羌|回|壮|维吾尔|满|瑶|哈萨克|黎|佤|畲|拉祜|水|东乡|纳西|柯尔克孜|土|达斡尔|仫佬|布朗"
              + "|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族|蒙古|柯尔克孜|哈萨克|塔吉克|锡伯|达斡尔|满|回)+(自治[州县旗])$");

  /** The levels that a bare name may stand for; banners bear names that say nothing alone. */
  private static final Pattern SUFFIX = Pattern.compile("(地区|特别行政区|林区|新区|特区|省|市|县|区|盟|自治旗)$");

  private record Division(String code, String name, Set<String> forms) {}

  private final TreeMap<String, Division> divisions = new TreeMap<>();
  private final Map<String, String> since = new HashMap<>();
  private final List<String> former = new ArrayList<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> listedCodes = new HashMap<>();
  private final Path source;
  private final Path folder;

  private CompileDivisions(Path source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new CompileDivisions(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("places.tsv"))) {
      String[] columns = line.split("\t", -1);
      kinds.put(columns[0], columns[1]);
      listedCodes.put(columns[0], columns[2]);
    }
    readCurrent();
    addShortForms();
    readChanges();
    readByHand();
    List<String> rows = new ArrayList<>();
    for (Division division : divisions.values()) {
      String forms = String.join(" ", division.forms);
      rows.add(row(division.code, division.name, forms, since.getOrDefault(division.code, "")));
    }
    write("divisions.tsv", "code\tname\tother forms\tsince", rows);
    write("former-divisions.tsv", "name\tuntil\tsuccessors\tother forms", former);
    write("townships.tsv", "code\tname", townships());
    write("countries.tsv", "alpha-2\talpha-3\tname\tother forms", countries());
  }

  private void readCurrent() throws IOException {
    for (String[] row : csv("provinces.csv")) {
      add(row[0] + "0000", row[1]);
    }
    for (String[] row : csv("cities.csv")) {
      add(row[0] + "00", row[1]);
    }
    for (String[] row : csv("areas.csv")) {
      add(row[0], row[1]);
    }
  }

  /** The codes 71 to 79 are those of development zones, which are no divisions. */
  private void add(String code, String name) {
    if (!NO_DIVISION.matcher(name).matches() && code.charAt(4) != '7') {
      divisions.put(code, new Division(code, name, new LinkedHashSet<>()));
    }
  }

  /**
   * The bare name of a province, a prefecture and, where it is not that of something else, of a
   * county. A prefecture-level city keeps its bare name for itself: a county
   * called like it is always given in full.
   */
  private void addShortForms() {
    Set<String> cities = new HashSet<>();
    Set<String> provinces = new HashSet<>();
    for (Division division : divisions.values()) {
      if (division.code.endsWith("0000")) {
        provinces.add(bare(division.name));
      } else if (division.code.endsWith("00") && division.name.endsWith("市")) {
        cities.add(bare(division.name));
      }
    }
    for (Division division : divisions.values()) {
      String name = division.name;
      boolean county = !division.code.endsWith("00");
      Matcher peoples = PEOPLES.matcher(name);
      if (!division.code.endsWith("0000") && peoples.find() && peoples.start() >= 2) {
        String level = peoples.group(peoples.groupCount());
        division.forms.add(name.substring(0, peoples.start()) + level.substring(2));
        division.forms.add(name.substring(0, peoples.start()) + level);
      }
      String bare = bare(name);
      if (bare.length() < 2 || bare.equals(name)) {
        continue;
      }
      if (!county) {
        if (division.code.endsWith("0000") || !provinces.contains(bare)) {
          division.forms.add(bare);
        }
      } else if (!cities.contains(bare) && !provinces.contains(bare) && isOwn(bare, division)) {
        division.forms.add(bare);
      }
    }
  }

  /**
   * The bare name of a county must not be better known as something else; districts go by their
   * full name, unless the list of places has the bare one for them.
   */
  private boolean isOwn(String bare, Division division) {
    String kind = kinds.getOrDefault(bare, "");
    return switch (kind) {
      case "", "PREFECTURE", "TOWNSHIP" -> !division.name.endsWith("区");
      case "COUNTY" ->
          !division.name.endsWith("区") || listedCodes.get(bare).contains(division.code);
      default -> false;
    };
  }

  private static String bare(String name) {
    String autonomous = name.replaceAll("(维吾尔|壮族|回族)?自治区$", "");
    if (!autonomous.equals(name)) {
      return autonomous;
    }
    Matcher peoples = PEOPLES.matcher(name);
    if (peoples.find()) {
      return name.substring(0, peoples.start());
    }
    return SUFFIX.matcher(name).replaceFirst("");
  }

  /** A change that the hand-kept list has too, with another date, is taken from there. */
  private void readChanges() throws IOException {
    Set<String> known = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("compile/divisions-by-hand.tsv"))) {
      if (line.startsWith("FORMER")) {
        known.add(line.split("\t")[1]);
      }
    }
    Map<List<String>, Set<String>> changes = new TreeMap<>(Comparator.comparing(List::toString));
    Path file = source.resolve("jionlp/china_location_change.txt");
    for (String line : Files.readAllLines(file)) {
      String[] sides = line.split("=>");
      String[] old = sides[0].split("\t");
      String[] now = sides[1].split("\t");
      String name = old[old.length - 2];
      String successor = now[now.length - 1];
      if (now.length < 3 || name.equals(successor) || known.contains(name)) {
        continue;
      }
      String code = code(now[0], now[1], successor);
      if (code == null) {
        System.err.println("no such division now, left out: " + line);
        continue;
      }
      changes.computeIfAbsent(List.of(name, old[0]), key -> new LinkedHashSet<>()).add(code);
      since.put(code, old[0]);
    }
    changes.forEach(
        (key, codes) -> former.add(formerRow(key.get(0), key.get(1), codes)));
  }

  private String code(String province, String prefecture, String name) {
    String found = null;
    for (Division division : divisions.values()) {
      String code = division.code;
      Division above = divisions.get(code.substring(0, 4) + "00");
      boolean inside =
          divisions.get(code.substring(0, 2) + "0000").name.equals(province)
              && (above == null || above.name.equals(prefecture));
      if (division.name.equals(name) && inside) {
        found = code;
      }
    }
    return found;
  }

  private void readByHand() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("compile/divisions-by-hand.tsv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      switch (columns[0]) {
        case "DIVISION" -> {
          add(columns[1], columns[2]);
          divisions.get(columns[1]).forms.addAll(List.of(columns[3].split(" ")));
        }
        case "FORM" -> divisions.get(columns[1]).forms.addAll(List.of(columns[2].split(" ")));
        case "SINCE" -> since.put(columns[1], columns[2]);
        case "FORMER" -> {
          List<String> codes = new ArrayList<>();
          for (String successor : columns[3].split(";")) {
            String[] parts = successor.split(" ");
            if (!divisions.get(parts[0]).name.equals(parts[1])) {
              throw new IllegalStateException(line + ": " + divisions.get(parts[0]));
            }
            codes.add(parts[0]);
          }
          former.add(formerRow(columns[1], columns[2], codes));
        }
        default -> throw new IllegalStateException(line);
      }
    }
  }

  private String formerRow(String name, String until, Collection<String> codes) {
    return row(name, until, String.join(",", codes), formerForm(name));
  }

  /** The bare name of a former prefecture or city that no division bears today. */
  private String formerForm(String name) {
    String bare = bare(name);
    boolean taken =
        divisions.values().stream()
            .anyMatch(division -> division.forms.contains(bare) || bare(division.name).equals(bare));
    return name.matches("..+(市|地区)") && !taken ? bare : "";
  }

  private List<String> townships() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String[] row : csv("streets.csv")) {
      if (row[1].matches(".+(镇|乡|街道|苏木)") && divisions.containsKey(row[2])) {
        rows.add(row(row[0], row[1]));
      }
    }
    return rows;
  }

  private List<String> countries() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("compile/places-by-hand.tsv"))) {
      if (!line.startsWith("COUNTRY\t") && !line.startsWith("TERRITORY\t")) {
        continue;
      }
      String[] columns = line.split("\t");
      List<String> forms = new ArrayList<>(List.of(columns[2]));
      if (columns.length > 3) {
        forms.addAll(List.of(columns[3].split(" ")));
      }
      forms.removeAll(Set.of("西德", "东德"));
      boolean isOfficialUsual =
          columns[0].equals("TERRITORY")
              || forms.size() == 1
              || forms.get(0).length() < forms.get(1).length()
              || columns[1].equals("MN");
      String usual = forms.get(isOfficialUsual ? 0 : 1);
      forms.remove(usual);
      rows.add(row(columns[1], alpha3(columns[1]), usual, String.join(" ", forms)));
    }
    return rows;
  }

  private static String alpha3(String alpha2) {
    try {
      return new Locale("", alpha2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static String row(String... columns) {
    return String.join("\t", columns).stripTrailing();
  }

  private List<String[]> csv(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(source.resolve("admin_div").resolve(file));
    for (String line : lines.subList(1, lines.size())) {
      rows.add(line.replace("\"", "").split(","));
    }
    return rows;
  }

  private void write(String file, String header, List<String> rows) throws IOException {
    rows.sort(
        (a, b) ->
            Arrays.compareUnsigned(
                a.substring(0, a.indexOf('\t')).getBytes(StandardCharsets.UTF_8),
                b.substring(0, b.indexOf('\t')).getBytes(StandardCharsets.UTF_8)));
    Files.writeString(folder.resolve(file), "# " + header + "\n" + String.join("\n", rows) + "\n");
    System.out.println(file + ": " + rows.size() + " rows");
  }
}
