package io.github.tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.text.ResourceException;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class FormTableTest {
  private static final String DIVISIONS =
      """
      # code\tname\tother forms\tsince
      653100\t喀什地区\t喀什
      653101\t喀什市\t喀什 疏勒\t1952
      659002\t阿拉尔市
      """;

  private static FormTable<FormTable.Row> table() {
    return FormTable.of("divisions.tsv", DIVISIONS, Function.identity(), 1, 2);
  }

  @Test
  void findsRowsByTheirForms() {
    assertThat(table().find("喀什"))
        .extracting(row -> row.get(0))
        .containsExactly("653100", "653101");
    assertThat(table().find("疏勒")).extracting(row -> row.get(3)).containsExactly("1952");
    assertThat(table().find("阿拉尔市")).hasSize(1);
  }

  @Test
  void findsNothingByPartsOfFormsOrOtherColumns() {
    assertThat(table().find("喀")).isEmpty();
    assertThat(table().find("喀什 疏勒")).isEmpty();
    assertThat(table().find("653100")).isEmpty();
    assertThat(table().find("1952")).isEmpty();
    assertThat(table().find("")).isEmpty();
  }

  @Test
  void findsARowByItsKey() {
    assertThat(table().row("653101").orElseThrow().get(1)).isEqualTo("喀什市");
    assertThat(table().row("653102")).isEmpty();
    assertThat(table().row("65")).isEmpty();
    assertThat(table().row("999999")).isEmpty();
    assertThat(table().rows()).hasSize(3);
  }

  @Test
  void readsARowOnce() {
    FormTable<FormTable.Row> table = table();

    assertThat(table.find("疏勒").get(0)).isSameAs(table.row("653101").orElseThrow());
  }

  @Test
  void anEmptyTableHasNoRows() {
    FormTable<FormTable.Row> empty = FormTable.of("empty.tsv", "# code\n", Function.identity(), 1);

    assertThat(empty.find("喀什")).isEmpty();
    assertThat(empty.row("")).isEmpty();
  }

  @Test
  void refusesRowsOutOfOrderOrWithoutKey() {
    assertThatThrownBy(() -> FormTable.of("x.tsv", "2\ta\n1\tb\n", Function.identity(), 1))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("x.tsv")
        .hasMessageContaining("2")
        .hasMessageContaining("found 1 behind a greater");
    assertThatThrownBy(() -> FormTable.of("x.tsv", "\ta\n", Function.identity(), 1))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("expected a key in column 1");
    assertThatThrownBy(() -> FormTable.bundled("missing.tsv", Function.identity(), 1))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("missing.tsv");
  }

  @Property
  void findsEveryRowOfATableOfAnySize(@ForAll @IntRange(min = 1, max = 400) int size) {
    TreeMap<String, String> forms = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      forms.put(String.format("%04d", i), "名" + (i % 37) + " 别名" + i);
    }
    StringBuilder text = new StringBuilder();
    forms.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
    FormTable<FormTable.Row> table =
        FormTable.of("generated.tsv", text.toString(), Function.identity(), 1);

    forms.forEach(
        (key, value) -> {
          assertThat(table.find("别名" + Integer.parseInt(key))).hasSize(1);
          assertThat(table.row(key)).isPresent();
        });
    assertThat(table.find("名0")).hasSize((size + 36) / 37);
  }
}
