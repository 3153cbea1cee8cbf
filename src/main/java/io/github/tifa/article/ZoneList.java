package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects zones in text order; body and furniture run over adjacent lines. Mutable. */
final class ZoneList {
  private final List<Zone> zones = new ArrayList<>();

  void add(int start, int end, ZoneKind kind) {
    int last = zones.size() - 1;
    boolean runs = kind == ZoneKind.BODY || kind == ZoneKind.FURNITURE;
    if (runs && last >= 0 && zones.get(last).kind() == kind) {
      zones.set(last, new Zone(new Span(zones.get(last).start(), end), kind));
    } else {
      zones.add(new Zone(new Span(start, end), kind));
    }
  }

  ImmutableList<Zone> toList() {
    return ImmutableList.copyOf(zones);
  }
}
