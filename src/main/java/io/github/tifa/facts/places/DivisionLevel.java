package io.github.tifa.facts.places;

/** The four levels of the divisions of China, the highest first. */
public enum DivisionLevel {
  /** Provinces, autonomous regions, municipalities and special administrative regions. */
  PROVINCE,
  /** Prefecture-level cities, prefectures, autonomous prefectures and leagues. */
  PREFECTURE,
  /** Counties, autonomous counties, county-level cities, districts and banners. */
  COUNTY,
  /** Towns, townships, subdistricts and sumus. */
  TOWNSHIP
}
