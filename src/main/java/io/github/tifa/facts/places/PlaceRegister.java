package io.github.tifa.facts.places;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.FormTable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The divisions of China from provinces to townships, with their codes, parents and former names,
 * and the countries of the world.
 *
 * <pre>{@code
 * PlaceRegister register = PlaceRegister.bundled();
 * register.divisions("喀什");              // 653100 喀什地区, 653101 喀什市
 * register.division("653121");             // 疏附县
 * register.parents("653121");              // 新疆维吾尔自治区, 喀什地区
 * register.formerDivisions("襄樊市");      // until 2010-12-09, now 420600
 * }</pre>
 *
 * <p>Names are matched exactly; fold width and script before. The townships, nine rows of ten, are
 * read when one is asked for first. Immutable and thread-safe.
 */
public final class PlaceRegister {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

  private final FormTable<Division> divisions =
      FormTable.bundled("divisions.tsv", PlaceRegister::division, 1, 2);
  private final FormTable<FormerDivision> former =
      FormTable.bundled("former-divisions.tsv", PlaceRegister::former, 0, 3);
  private final FormTable<Country> countries =
      FormTable.bundled("countries.tsv", PlaceRegister::country, 2, 3);
  private final Supplier<FormTable<Division>> townships =
      Suppliers.memoize(() -> FormTable.bundled("townships.tsv", PlaceRegister::division, 1));

  private PlaceRegister() {}

  /**
   * Returns the register that is bundled with the library.
   *
   * @throws io.github.tifa.text.ResourceException if its files are missing or damaged
   */
  public static PlaceRegister bundled() {
    return new PlaceRegister();
  }

  /**
   * Returns the divisions of today that have {@code name} as their full or another form, by their
   * codes: the highest first, where they share a prefix.
   */
  public ImmutableList<Division> divisions(String name) {
    ImmutableList<Division> found = divisions.find(name);
    return found.isEmpty() && isTownship(name) ? townships.get().find(name) : found;
  }

  /** Returns the divisions that bore {@code name} and bear it no more. */
  public ImmutableList<FormerDivision> formerDivisions(String name) {
    return former.find(name);
  }

  /** Returns what became the division with the given code, or a part of it. */
  public ImmutableList<FormerDivision> predecessors(String code) {
    return former.rows().stream()
        .filter(division -> division.successors().contains(code))
        .collect(toImmutableList());
  }

  /**
   * Returns the division of today with the given code.
   *
   * @throws IllegalArgumentException if {@code code} has neither six nor nine digits
   */
  public Optional<Division> division(String code) {
    checkArgument(Division.isCode(code), "not the code of a division: %s", code);
    return (code.length() == 9 ? townships.get() : divisions).row(code);
  }

  /**
   * Returns the divisions that the one with the given code lies in, the highest first.
   *
   * @throws IllegalArgumentException if {@code code} has neither six nor nine digits
   */
  public ImmutableList<Division> parents(String code) {
    checkArgument(Division.isCode(code), "not the code of a division: %s", code);
    ImmutableList.Builder<Division> parents = ImmutableList.builder();
    String province = code.substring(0, 2) + "0000";
    String prefecture = code.substring(0, 4) + "00";
    String county = code.substring(0, 6);
    if (!province.equals(code)) {
      divisions.row(province).ifPresent(parents::add);
    }
    if (!prefecture.equals(code) && !prefecture.equals(province)) {
      divisions.row(prefecture).ifPresent(parents::add);
    }
    if (!county.equals(code) && !county.equals(prefecture)) {
      divisions.row(county).ifPresent(parents::add);
    }
    return parents.build();
  }

  /** Returns the country that has {@code name} as its usual or another form. */
  public Optional<Country> country(String name) {
    return countries.find(name).stream().findFirst();
  }

  /** Returns the country with an ISO 3166 alpha-2 code. */
  public Optional<Country> countryByCode(String alpha2) {
    return countries.row(alpha2);
  }

  private static boolean isTownship(String name) {
    return name.length() > 2
        && (name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街道") || name.endsWith("苏木"));
  }

  private static Division division(FormTable.Row row) {
    return new Division(row.get(0), row.get(1), forms(row.get(2)), present(row.get(3)));
  }

  private static FormerDivision former(FormTable.Row row) {
    return new FormerDivision(
        row.get(0), row.get(1), ImmutableList.copyOf(COMMAS.split(row.get(2))));
  }

  private static Country country(FormTable.Row row) {
    return new Country(row.get(0), present(row.get(1)), row.get(2), forms(row.get(3)));
  }

  private static ImmutableList<String> forms(String column) {
    return ImmutableList.copyOf(BLANKS.split(column));
  }

  private static Optional<String> present(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
