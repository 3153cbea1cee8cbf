package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that are named by their bare kind, because what they belong to stands right before: {@code
 * 检察院} in {@code 自治区法院、检察院}, {@code 审判委员会} in {@code 最高人民法院副院长、审判委员会委员}.
 */
final class BareUnit {
  /** Bodies of the same division as the one that is listed before them. */
  private static final ImmutableSet<String> BESIDE =
      ImmutableSet.of(
          "政府", "人民政府", "人大", "人大常委会", "政协", "法院", "检察院", "人民法院", "人民检察院", "监委", "纪委", "军区", "总工会",
          "妇联", "工商联", "科协", "文联", "残联");

  /** Units and the kind of body that they are units of. */
  private static final ImmutableMap<String, String> INSIDE =
      ImmutableMap.<String, String>builder()
          .put("审判委员会", "院")
          .put("检察委员会", "院")
          .put("政法委", "委")
          .put("组织部", "委")
          .put("宣传部", "委")
          .put("统战部", "委")
          .put("社会工作部", "委")
          .buildOrThrow();

  private BareUnit() {}

  /** Returns the body that mention {@code i} stands for, if it is named by its bare kind. */
  static Optional<Referent> of(ArticleNames names, int i, @Nullable Referent[] referents) {
    String name = names.name(i);
    if (BESIDE.contains(name) && i > 0 && names.is(i - 1, EntityType.ORGANIZATION)) {
      String between = names.between(i - 1);
      Referent before = referents[i - 1];
      if (before != null && (between.isEmpty() || between.equals("、") || between.equals("和"))) {
        return beside(before, name);
      }
    }
    boolean isNumbered = name.startsWith("第") && i > 0 && names.between(i - 1).isEmpty();
    if (isNumbered && names.is(i - 1, EntityType.ORGANIZATION)) {
      return inside(names, i, "", referents);
    }
    String parentKind = INSIDE.get(name);
    return parentKind == null ? Optional.empty() : inside(names, i, parentKind, referents);
  }

  private static Optional<Referent> beside(Referent before, String name) {
    int slash = before.key().indexOf('/');
    if (!before.key().startsWith("@") || slash < 0) {
      return Optional.empty();
    }
    String tail = before.key().substring(slash + 1);
    int end = endOfDivision(before.name(), tail);
    if (end < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Referent(
            before.key().substring(0, slash + 1) + BodyName.shortTail(name),
            before.name().substring(0, end) + name,
            NameStanding.COMPOSED,
            "",
            ImmutableList.of(),
            "coordination"));
  }

  /** Returns where the name of the division ends: behind it stands a tail, in whatever form. */
  private static int endOfDivision(String name, String shortTail) {
    for (int end = 2; end < name.length(); end++) {
      if (BodyName.shortTail(name.substring(end)).equals(shortTail)) {
        return end;
      }
    }
    return -1;
  }

  private static Optional<Referent> inside(
      ArticleNames names, int i, String parentKind, @Nullable Referent[] referents) {
    for (int k = i - 1; k >= 0 && names.inOneSentence(k, i); k--) {
      Referent parent = referents[k];
      if (names.is(k, EntityType.ORGANIZATION)
          && parent != null
          && !INSIDE.containsKey(names.name(k))
          && parent.candidates().isEmpty()
          && parent.name().endsWith(parentKind)) {
        return Optional.of(
            new Referent(
                parent.key() + names.name(i),
                parent.name() + names.name(i),
                NameStanding.COMPOSED,
                "",
                ImmutableList.of(),
                "unit"));
      }
    }
    return Optional.empty();
  }
}
