import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Compiles {@code organization-names.tsv}: the bodies that have one name wherever they are spoken
 * of, with their short forms, from the hand-kept list beside this program.
 *
 * <p>Run in {@code models/lexicon}: {@code java compile/CompileOrganizationNames.java
 * organization-names.tsv}.
 */
final class CompileOrganizationNames {
  /** Bodies that every place, congress or corporation has: the article says whose they are. */
  private static final Pattern OF_SOME_PLACE =
      Pattern.compile(
          "(自治区|兵团|省|市|县|州|旗|镇|乡).*|.{0,2}(常委会|政协|人大|法院|检察院|监委|纪委|政府|党委|纪检监察组|审判委员会|检察委员会|主席团|组织部|宣传部|统战部|国会|参议院|众议院|总统府)");

  private CompileOrganizationNames() {}

  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]);
    Path source =
        output.toAbsolutePath().resolveSibling("compile").resolve("organizations-by-hand.tsv");
    TreeMap<String, Set<String>> bodies = new TreeMap<>();
    for (String line : Files.readAllLines(source)) {
      String[] columns = line.split("\t");
      if (line.startsWith("#") || columns[1].startsWith("中国共产党新疆生产建设兵团")) {
        continue;
      }
      String name = usual(columns[1]);
      if (OF_SOME_PLACE.matcher(name).matches() && !name.startsWith("中") && !isNational(name)) {
        continue;
      }
      Set<String> forms = bodies.computeIfAbsent(name, key -> new LinkedHashSet<>());
      forms.add(columns[1]);
      if (columns.length > 2) {
        forms.addAll(List.of(columns[2].split(" ")));
      }
      forms.remove(name);
      forms.removeIf(form -> OF_SOME_PLACE.matcher(form).matches() && !form.startsWith("中") && !isNational(form));
      forms.removeAll(Set.of("中央委员会", "代表资格审查委员会"));
    }
    List<String> names =
        bodies.keySet().stream()
            .sorted(
                (a, b) ->
                    Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
            .toList();
    StringBuilder out = new StringBuilder("# name\tother forms\n");
    for (String name : names) {
      String row = name + "\t" + String.join(" ", bodies.get(name));
      out.append(row.stripTrailing()).append('\n');
    }
    Files.writeString(output, out);
    System.out.println(names.size() + " rows");
  }

  private static boolean isNational(String name) {
    return name.matches("(全国|最高|国家).*");
  }

  /** The full name as official prose writes it, without the name of the state or the Party. */
  private static String usual(String canonical) {
    return canonical
        .replaceFirst("^中国共产党中央委员会(?=.)", "中共中央")
        .replaceFirst("^中华人民共和国(?=(国家|国务院|.+(部|署)$))", "");
  }
}
