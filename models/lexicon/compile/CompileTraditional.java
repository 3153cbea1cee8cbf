import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles {@code traditional-to-simplified.tsv} from OpenCC's {@code TSCharacters.txt}.
 *
 * <p>The variant tables of Hong Kong and Taiwan add the forms used there (衞, 説) that the main table
 * lacks.
 *
 * <p>Run: {@code java CompileTraditional.java SOURCE_DIR OUTPUT}, where {@code SOURCE_DIR} holds
 * the OpenCC tables.
 */
final class CompileTraditional {
  /**
   * Characters with a life of their own in simplified text (乾隆, 哪吒, 昇 in names, 菜薹, 袷袢, 著名):
   * mapping them would damage text that is simplified already.
   */
  private static final Set<String> KEPT = Set.of("乾", "吒", "昇", "薹", "袷", "著");

  public static void main(String[] args) throws IOException {
    TreeMap<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0], "TSCharacters.txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      String traditional = columns[0];
      // The first candidate is OpenCC's default; outside the BMP the mapping would change the
      // length of the text.
      String simplified = columns[1].split(" ")[0];
      if (traditional.length() == 1
          && simplified.length() == 1
          && !traditional.equals(simplified)
          && !KEPT.contains(traditional)) {
        table.put(traditional, simplified);
      }
    }
    Set<String> simplifiedCharacters = Set.copyOf(table.values());
    for (String file : new String[] {"HKVariants.txt", "TWVariants.txt"}) {
      for (String line : Files.readAllLines(Path.of(args[0], file))) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t");
        String simplified = table.getOrDefault(columns[0], columns[0]);
        for (String variant : columns[1].split(" ")) {
          if (variant.length() == 1
              && simplified.length() == 1
              && !variant.equals(simplified)
              && !KEPT.contains(variant)
              && !simplifiedCharacters.contains(variant)) {
            table.putIfAbsent(variant, simplified);
          }
        }
      }
    }
    // A target that is itself a source would make the mapping depend on how often it is applied.
    table.replaceAll((traditional, simplified) -> table.getOrDefault(simplified, simplified));
    StringBuilder out = new StringBuilder("# traditional\tsimplified\n");
    table.forEach(
        (traditional, simplified) ->
            out.append(traditional).append('\t').append(simplified).append('\n'));
    Files.writeString(Path.of(args[1]), out);
  }
}
