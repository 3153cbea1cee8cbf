package io.github.tifa.facts.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PlaceRegisterTest {
  private static final PlaceRegister REGISTER = PlaceRegister.bundled();

  @Test
  void aShortFormHasAllDivisionsThatBearIt() {
    assertThat(REGISTER.divisions("喀什"))
        .extracting(Division::code, Division::name)
        .containsExactly(tuple("653100", "喀什地区"), tuple("653101", "喀什市"));
    assertThat(REGISTER.divisions("恩施州")).extracting(Division::code).containsExactly("422800");
    assertThat(REGISTER.divisions("沧源县")).extracting(Division::name).containsExactly("沧源佤族自治县");
  }

  @Test
  void theBareNameOfAPrefectureLevelCityIsItsOwn() {
    assertThat(REGISTER.divisions("长沙")).extracting(Division::name).containsExactly("长沙市");
    assertThat(REGISTER.divisions("吉林")).extracting(Division::name).containsExactly("吉林省");
  }

  @Test
  void townshipsHaveNineDigitsAndMayShareAName() {
    assertThat(REGISTER.divisions("班洪乡"))
        .extracting(Division::code, Division::level)
        .containsExactly(tuple("530927206", DivisionLevel.TOWNSHIP));
    assertThat(REGISTER.divisions("城关镇").size()).isGreaterThan(50);
    assertThat(REGISTER.division("530927206").orElseThrow().name()).isEqualTo("班洪乡");
  }

  @Test
  void aPrefectureWhoseBareNameEndsAsATownshipDoesIsFound() {
    assertThat(REGISTER.divisions("景德镇")).extracting(Division::code).containsExactly("360200");
  }

  @Test
  void parentsStandFromTheHighestDown() {
    assertThat(REGISTER.parents("530927206"))
        .extracting(Division::name)
        .containsExactly("云南省", "临沧市", "沧源佤族自治县");
    assertThat(REGISTER.parents("659002")).extracting(Division::name).containsExactly("新疆维吾尔自治区");
    assertThat(REGISTER.parents("650000")).isEmpty();
  }

  @Test
  void citiesOfTheCorpsSayWhenTheyWereFounded() {
    Division city = REGISTER.division("659012").orElseThrow();

    assertThat(city.name()).isEqualTo("白杨市");
    assertThat(city.since()).contains("2023-01");
    assertThat(city.level()).isEqualTo(DivisionLevel.COUNTY);
  }

  @Test
  void formerDivisionsLeadToWhatTheyBecame() {
    assertThat(REGISTER.formerDivisions("襄樊"))
        .containsExactly(
            new FormerDivision(
                "襄樊市", "2010-12-09", com.google.common.collect.ImmutableList.of("420600")));
    assertThat(REGISTER.predecessors("120116"))
        .extracting(FormerDivision::name)
        .containsExactlyInAnyOrder("塘沽区", "汉沽区", "大港区");
    assertThat(REGISTER.predecessors("650000")).isEmpty();
  }

  @Test
  void countriesAreFoundByAnyFormAndByCode() {
    Country country = REGISTER.country("乌兹别克斯坦共和国").orElseThrow();

    assertThat(country.name()).isEqualTo("乌兹别克斯坦");
    assertThat(country.alpha2()).isEqualTo("UZ");
    assertThat(country.alpha3()).contains("UZB");
    assertThat(REGISTER.countryByCode("UZ")).contains(country);
    assertThat(REGISTER.country("南疆")).isEmpty();
    assertThat(REGISTER.countryByCode("XX")).isEmpty();
  }

  @Test
  void saysWhatLiesInWhat() {
    Division prefecture = REGISTER.division("653100").orElseThrow();
    Division county = REGISTER.division("653121").orElseThrow();

    assertThat(county.isIn(prefecture)).isTrue();
    assertThat(prefecture.isIn(county)).isFalse();
    assertThat(county.isIn(county)).isFalse();
    assertThat(Division.contains("653121", "653121100")).isTrue();
    assertThat(Division.contains("653121100", "653121")).isFalse();
  }

  @Test
  void unknownNamesHaveNoDivisions() {
    assertThat(REGISTER.divisions("南疆")).isEmpty();
    assertThat(REGISTER.divisions("")).isEmpty();
    assertThat(REGISTER.divisions("\uD800镇\uDC00镇")).isEmpty();
    assertThat(REGISTER.division("999999")).isEmpty();
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatThrownBy(() -> REGISTER.division("6531"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the code of a division: 6531");
    assertThatThrownBy(() -> REGISTER.parents("65310O"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
