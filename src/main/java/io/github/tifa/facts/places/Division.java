package io.github.tifa.facts.places;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A division of China. Immutable and thread-safe.
 *
 * @param code the code by GB/T 2260, six digits; of a township nine, by the rules of the
 *     statistical authorities
 * @param name the full name, such as {@code 喀什地区}
 * @param otherForms the other forms of the name, such as {@code 喀什}
 * @param since the year, month or day of its founding, by ISO 8601, where the register has it
 */
public record Division(
    String code, String name, ImmutableList<String> otherForms, Optional<String> since) {

  /**
   * Creates a division.
   *
   * @throws IllegalArgumentException if the code has neither six nor nine digits
   */
  public Division {
    checkArgument(isCode(code), "not the code of a division: %s", code);
  }

  /** The hash of the code, which tells divisions apart. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns its level, which the code says. */
  public DivisionLevel level() {
    if (code.length() == 9) {
      return DivisionLevel.TOWNSHIP;
    }
    if (code.endsWith("0000")) {
      return DivisionLevel.PROVINCE;
    }
    return code.endsWith("00") ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
  }

  /** Returns whether it lies in {@code other}, which is not itself. */
  public boolean isIn(Division other) {
    return contains(other.code, code);
  }

  /** Returns whether the division {@code inner} lies in {@code outer}, which is not itself. */
  public static boolean contains(String outer, String inner) {
    int digits = outer.endsWith("0000") ? 2 : outer.length() == 6 && outer.endsWith("00") ? 4 : 6;
    return outer.length() == 6
        && inner.startsWith(outer.substring(0, digits))
        && !inner.equals(outer);
  }

  static boolean isCode(String code) {
    if (code.length() != 6 && code.length() != 9) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
