package io.github.tifa.facts.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.DivisionLevel;
import io.github.tifa.facts.places.PlaceRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies that organizations stand for: those that lists know by their short forms, those
 * that belong to a division which the name gives ({@code 临沧市委}) or the article settles ({@code
 * 市委}), and bare units of the body before them. Used for one article; mutable.
 */
final class OrganizationResolver {
  private static final ImmutableList<String> LOCAL_MEDIA =
      ImmutableList.of("日报", "晚报", "晨报", "都市报", "电视台", "广播电视台", "融媒体中心", "党建网", "统战");

  private static final int LONGEST_PLACE = 8;

  /** The first two digits of the codes of Xinjiang. */
  private static final String XINJIANG = "65";

  private final PlaceRegister register;
  private final KnownBodies known;
  private final ArticleNames names;
  private final RegionEvidence evidence;
  private final @Nullable Referent[] referents;
  private final Map<String, Optional<BodyName>> bodies = new HashMap<>();

  /** The divisions whose bodies the article names in full, by the tails of those names. */
  private final SetMultimap<String, Division> divisionsByTail = LinkedHashMultimap.create();

  /** What {@link #withBody} returned, by the name of the body. */
  private final Map<String, Set<Division>> settled = new HashMap<>();

  /** The full names of known bodies, by the names that the article gives them. */
  private final Map<String, Optional<String>> fullNames = new HashMap<>();

  OrganizationResolver(
      PlaceRegister register,
      KnownBodies known,
      ArticleNames names,
      RegionEvidence evidence,
      @Nullable Referent[] referents) {
    this.register = register;
    this.known = known;
    this.names = names;
    this.evidence = evidence;
    this.referents = referents;
  }

  /** Takes the divisions and countries that the names of bodies begin with as evidence. */
  void read(PlaceResolver places) {
    Map<String, List<Integer>> groups = names.groups(EntityType.ORGANIZATION);
    groups.forEach(
        (name, mentions) -> {
          Optional<BodyName> body = BodyName.parse(name, register);
          bodies.put(name, body);
          if (body.isPresent()) {
            ImmutableList<Division> divisions = body.get().divisions();
            if (divisions.size() == 1) {
              divisionsByTail.put(body.get().tail(), divisions.get(0));
              mentions.forEach(i -> evidence.add(divisions.get(0), names.standpoint(i)));
            }
          } else {
            readPrefix(known.fullName(name, false).orElse(name), mentions, places);
          }
        });
  }

  private void readPrefix(String name, List<Integer> mentions, PlaceResolver places) {
    boolean isLocalMedium = Abbreviation.endsWithAny(LOCAL_MEDIA, name);
    for (int end = Math.min(LONGEST_PLACE, name.length() - 1); end >= 2; end--) {
      String prefix = name.substring(0, end);
      register.country(prefix).ifPresent(country -> places.addCountry(country.alpha2()));
      ImmutableList<Division> divisions =
          isLocalMedium ? register.divisions(prefix) : ImmutableList.of();
      if (!divisions.isEmpty() && divisions.get(0).level() != DivisionLevel.TOWNSHIP) {
        mentions.forEach(i -> evidence.add(divisions.get(0), Standpoint.SOURCE));
        return;
      }
    }
  }

  /** Decides what each organization stands for. */
  void resolve() {
    boolean inXinjiang =
        evidence.namesProvince(XINJIANG)
            || bodies.keySet().stream().anyMatch(name -> name.startsWith("兵团"));
    for (int i = 0; i < names.size(); i++) {
      if (names.is(i, EntityType.ORGANIZATION)) {
        referents[i] = decide(i, inXinjiang);
      }
    }
  }

  private Referent decide(int i, boolean inXinjiang) {
    String name = names.name(i);
    Optional<Referent> unit = BareUnit.of(names, i, referents);
    if (unit.isPresent()) {
      return unit.get();
    }
    Optional<String> fullName =
        fullNames.computeIfAbsent(name, key -> known.fullName(key, inXinjiang));
    if (fullName.isPresent()) {
      return Referent.known("b:" + fullName.get(), fullName.get(), "", "known-body");
    }
    Optional<BodyName> body = bodies.getOrDefault(name, Optional.empty());
    if (body.isPresent()) {
      return ofDivision(i, body.get());
    }
    Optional<Referent> village = VillageBody.of(names, i, referents);
    return village.orElseGet(() -> byLevel(i));
  }

  private Referent ofDivision(int i, BodyName body) {
    ImmutableList<Division> divisions = body.divisions();
    if (divisions.size() > 1) {
      ImmutableList<Division> nearest = evidence.nearest(divisions);
      divisions = nearest.size() == 1 ? nearest : divisions;
    }
    if (divisions.size() > 1) {
      return names.byName(i);
    }
    return new Referent(
        key(divisions.get(0), body.tail()),
        names.byName(i).name(),
        NameStanding.WRITTEN,
        "",
        ImmutableList.of(),
        Referent.SAME_NAME);
  }

  private Referent byLevel(int i) {
    String name = names.name(i);
    boolean isLeague = name.startsWith("团") && name.endsWith("委");
    int start = isLeague ? 1 : 0;
    Optional<AdministrativeLevel> level = AdministrativeLevel.at(name, start);
    if (level.isEmpty() || start + level.get().word().length() == name.length()) {
      return names.byName(i);
    }
    String tail = name.substring(start + level.get().word().length());
    Set<Division> divisions =
        settled.computeIfAbsent(name, key -> withBody(level.get(), tail, isLeague));
    if (divisions.size() == 1) {
      Division division = divisions.iterator().next();
      return new Referent(
          key(division, (isLeague ? "团" : "") + BodyName.shortTail(tail)),
          composed(division, tail, isLeague),
          NameStanding.COMPOSED,
          "",
          ImmutableList.of(),
          "region");
    }
    return names
        .byName(i)
        .withCandidates(
            divisions.stream()
                .limit(divisions.size() > PlaceResolver.MOST_CANDIDATES ? 0 : divisions.size())
                .map(division -> new EntityCandidate(composed(division, tail, isLeague), ""))
                .collect(toImmutableList()));
  }

  /** Where several divisions come into question, the one whose body the article names in full. */
  private Set<Division> withBody(AdministrativeLevel level, String tail, boolean isLeague) {
    ImmutableSet<Division> divisions = evidence.of(level);
    if (divisions.size() == 1) {
      return divisions;
    }
    String wanted = (isLeague ? "团" : "") + BodyName.shortTail(tail);
    Set<Division> named = Sets.filter(divisionsByTail.get(wanted), level::fits);
    return named.size() == 1 ? named : divisions;
  }

  private static String composed(Division division, String tail, boolean isLeague) {
    return (isLeague ? "共青团" : "") + division.name() + tail;
  }

  private static String key(Division division, String tail) {
    return "@" + division.code() + "/" + tail;
  }
}
