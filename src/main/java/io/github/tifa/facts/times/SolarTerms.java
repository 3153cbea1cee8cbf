package io.github.tifa.facts.times;

import java.time.LocalDate;

/**
 * The 24 solar terms, from the longitude of the sun. After J. Meeus, <em>Astronomical
 * Algorithms</em>, chapter 25 (low accuracy, 0.01°): the term is right to about a quarter of an
 * hour, so a day may be wrong where the term falls that close to midnight.
 */
final class SolarTerms {
  private static final double J2000 = 2451545.0;
  private static final double UNIX_EPOCH = 2440587.5;

  /** What terrestrial time is ahead of universal time by, within a minute in 1900–2100. */
  private static final double DELTA_T = 60.0 / 86400;

  private static final double CHINA_TIME = 8.0 / 24;

  private SolarTerms() {}

  /**
   * Returns the day, in China, of a term in a year.
   *
   * @param term 0 for 春分, 1 for 清明, … 23 for 惊蛰
   */
  static LocalDate date(int year, int term) {
    // The sun is at 280° or so on the first of January.
    double turned = (term * 15 - 280 + 720) % 360;
    double day = LocalDate.of(year, 1, 1).toEpochDay() + turned * 365.2422 / 360 + UNIX_EPOCH;
    for (int i = 0; i < 5; i++) {
      double off = term * 15 - longitude(day);
      off -= 360 * Math.rint(off / 360);
      day += off * 365.2422 / 360;
    }
    double local = day - DELTA_T + CHINA_TIME - UNIX_EPOCH;
    return LocalDate.ofEpochDay((long) Math.floor(local));
  }

  /** Returns the apparent longitude of the sun in degrees. */
  private static double longitude(double julianDay) {
    double t = (julianDay - J2000) / 36525;
    double mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
    double anomaly = Math.toRadians(357.52911 + t * (35999.05029 - t * 0.0001537));
    double center =
        (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly)
            + (0.019993 - t * 0.000101) * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    return mean + center - 0.00569 - 0.00478 * Math.sin(node);
  }
}
