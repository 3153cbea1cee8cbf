package io.github.tifa.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class AbbreviationProperties {
  private static final String[] PIECES = {
    "中国", "石油", "石化", "化工", "塔里木", "油田", "党委", "委员会", "办公室", "集团", "公司", "有限公司", "集团有限公司", "委", "办",
    "中", "石", "“新大”", "大学", "党", "院"
  };

  @Provide
  Arbitrary<Set<String>> names() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(pieces -> String.join("", pieces))
        .set()
        .ofMaxSize(12);
  }

  @Property
  void findsTheFullFormsThatMatch(@ForAll("names") Set<String> names) {
    ListMultimap<String, String> expected = ArrayListMultimap.create();
    for (String shortForm : names) {
      for (String fullForm : names) {
        if (Abbreviation.matches(shortForm, fullForm)) {
          expected.put(shortForm, fullForm);
        }
      }
    }

    assertThat(Abbreviation.fullForms(names, names)).isEqualTo(expected);
  }
}
