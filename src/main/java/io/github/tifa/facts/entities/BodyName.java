package io.github.tifa.facts.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import java.util.Optional;

/**
 * The name of a body of a division, taken apart: {@code 中共临沧市委组织部} is {@code 委组织部} of {@code 临沧市}.
 *
 * @param divisions what the name of the division may stand for; at least one
 * @param tail what follows that name, in the form that its other names share: {@code 党委} and {@code
 *     委} are one, and so are {@code 人民政府} and {@code 政府}
 */
record BodyName(ImmutableList<Division> divisions, String tail) {
  private static final int LONGEST_DIVISION = 15;
  private static final String LEVELS = "省市县区州盟旗";

  /** Full forms of tails and the short ones that they are compared in. */
  private static final ImmutableMap<String, String> SHORT_TAILS =
      ImmutableMap.<String, String>builder()
          .put("委员会", "委")
          .put("人民政府", "政府")
          .put("人民代表大会", "人大")
          .put("人民代表大会常务委员会", "人大常委会")
          .put("监察委员会", "监委")
          .put("纪律检查委员会", "纪委")
          .put("高级人民法院", "法院")
          .put("中级人民法院", "法院")
          .put("人民法院", "法院")
          .put("人民检察院", "检察院")
          .put("发展和改革委员会", "发展改革委")
          .put("发改委", "发展改革委")
          .put("卫生健康委员会", "卫生健康委")
          .put("卫健委", "卫生健康委")
          .put("国有资产监督管理委员会", "国资委")
          .put("科学技术厅", "科技厅")
          .put("科学技术局", "科技局")
          .put("科学技术协会", "科协")
          .put("工商业联合会", "工商联")
          .put("妇女联合会", "妇联")
          .put("文学艺术界联合会", "文联")
          .buildOrThrow();

  /** Takes apart the name of a body; empty if it does not begin with a division's full name. */
  static Optional<BodyName> parse(String name, PlaceRegister register) {
    String rest = name;
    String party = "";
    for (String prefix : new String[] {"中国共产主义青年团", "共青团"}) {
      if (rest.startsWith(prefix)) {
        rest = rest.substring(prefix.length());
        party = "团";
      }
    }
    for (String prefix : new String[] {"中国共产党", "中共"}) {
      if (rest.startsWith(prefix)) {
        rest = rest.substring(prefix.length());
      }
    }
    for (String prefix : new String[] {"中国人民政治协商会议", "政协"}) {
      if (rest.startsWith(prefix) && rest.endsWith("委员会")) {
        rest = withoutSession(rest.substring(prefix.length()));
        rest = rest.substring(0, rest.length() - "委员会".length()) + "政协";
      }
    }
    int start = 0;
    ImmutableList<Division> divisions = ImmutableList.of();
    while (true) {
      int end = endOfDivision(rest, start, register, divisions);
      if (end < 0) {
        break;
      }
      divisions = inside(register.divisions(rest.substring(start, end)), divisions);
      start = end;
    }
    return divisions.isEmpty()
        ? Optional.empty()
        : Optional.of(new BodyName(divisions, party + shortTail(rest.substring(start))));
  }

  /** Returns where the longest name of a division ends that leaves a tail; -1 if there is none. */
  private static int endOfDivision(
      String name, int start, PlaceRegister register, ImmutableList<Division> around) {
    int last = Math.min(name.length() - 1, start + LONGEST_DIVISION);
    for (int end = last; end > start + 1; end--) {
      if (LEVELS.indexOf(name.charAt(end - 1)) >= 0
          && !inside(register.divisions(name.substring(start, end)), around).isEmpty()) {
        return end;
      }
    }
    return -1;
  }

  private static ImmutableList<Division> inside(
      ImmutableList<Division> divisions, ImmutableList<Division> around) {
    return around.isEmpty()
        ? divisions
        : divisions.stream()
            .filter(division -> around.stream().anyMatch(division::isIn))
            .collect(toImmutableList());
  }

  /** Returns the form of a tail that is compared. */
  static String shortTail(String tail) {
    String body = withoutSession(tail);
    if (body.startsWith("党委")) {
      body = body.substring(1);
    }
    return SHORT_TAILS.getOrDefault(body, body);
  }

  /** Drops the number of a term of office at the head: {@code 第十七届人民代表大会}. */
  private static String withoutSession(String name) {
    int end = name.startsWith("第") ? name.indexOf('届') : -1;
    return end > 0 && end < 8 ? name.substring(end + 1) : name;
  }
}
