package io.github.tifa.facts.times;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.TsvTable;
import java.util.List;
import java.util.function.Supplier;

/** The festivals and commemoration days with their dates. Immutable and thread-safe. */
final class Festivals {
  private static final Supplier<Festivals> BUNDLED =
      Suppliers.memoize(() -> read(TsvTable.bundled("festivals.tsv")));

  private static final Splitter NAMES = Splitter.on('|');

  private final WordTable names;
  private final ImmutableList<FestivalDate> dates;

  private Festivals(WordTable names, ImmutableList<FestivalDate> dates) {
    this.names = names;
    this.dates = dates;
  }

  /** Returns the bundled festivals. */
  static Festivals bundled() {
    return BUNDLED.get();
  }

  private static Festivals read(TsvTable table) {
    WordTable.Builder names = WordTable.builder();
    ImmutableList.Builder<FestivalDate> dates = ImmutableList.builder();
    List<TsvTable.Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      TsvTable.Row row = rows.get(i);
      for (String name : NAMES.split(row.require(0, "the names"))) {
        names.add(TimeField.FESTIVAL, i, name);
      }
      dates.add(FestivalDate.read(row, row.require(1, "the date")));
    }
    return new Festivals(names.build(), dates.build());
  }

  /** Returns the names; {@link TimeField#FESTIVAL} is an index for {@link #date}. */
  WordTable names() {
    return names;
  }

  /** Returns the date of the festival with that index. */
  FestivalDate date(int index) {
    return dates.get(index);
  }
}
