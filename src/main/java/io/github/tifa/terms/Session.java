package io.github.tifa.terms;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;

/**
 * A numbered session of a body that is elected for terms, or a congress of the Party.
 *
 * @param body the body that meets
 * @param region the region of the body as it is written, such as 湖北省; empty for a national body
 * @param term the ordinal of the term (届) of the body; 0 for a congress of the Party, which has
 *     none
 * @param number the ordinal of the session in the term, or of the congress
 */
public record Session(Body body, String region, int term, int number) {

  /** A body whose sessions are numbered. */
  public enum Body {
    /** 全国代表大会 of the Communist Party. */
    PARTY_CONGRESS,
    /** 中央委员会 of the Communist Party, or the committee of a region. */
    PARTY_COMMITTEE,
    /** 中央纪律检查委员会, or the commission of a region. */
    DISCIPLINE_COMMISSION,
    /** 全国人民代表大会, or the people's congress of a region. */
    PEOPLES_CONGRESS,
    /** 全国人民代表大会常务委员会, or the standing committee of a region. */
    PEOPLES_CONGRESS_STANDING_COMMITTEE,
    /** 中国人民政治协商会议全国委员会, or the committee of a region. */
    CONSULTATIVE_CONFERENCE,
    /** The standing committee of 中国人民政治协商会议全国委员会, or of the committee of a region. */
    CONSULTATIVE_CONFERENCE_STANDING_COMMITTEE
  }

  /**
   * Creates a session.
   *
   * @throws IllegalArgumentException if {@code term} is negative, {@code number} is not positive,
   *     or {@code term} is 0 though the body is elected for terms
   */
  public Session {
    checkNotNull(body, "body");
    checkNotNull(region, "region");
    checkArgument(number > 0, "the number %s of the session is not positive", number);
    checkArgument(
        body == Body.PARTY_CONGRESS ? term == 0 : term > 0, "the term of %s is %s", body, term);
  }

  /**
   * Reads the session that {@code name} names, in a short or in the full form: 党的二十届三中全会,
   * 十四届全国人大三次会议, 湖南省第十四届人民代表大会第三次会议, 党的二十大.
   *
   * @return the session, or empty if the whole of {@code name} names none or leaves the body open,
   *     as 省委十四届八次全会 does
   */
  public static Optional<Session> parse(String name) {
    return SessionGrammar.parse(name).or(() -> PartyCongressGrammar.parse(name));
  }

  /** Returns the full official form, such as 中国共产党第二十届中央委员会第三次全体会议. */
  public String canonical() {
    String ofTerm = "第" + Numerals.chinese(term) + "届";
    String session = "第" + Numerals.chinese(number) + "次";
    boolean national = region.isEmpty();
    return switch (body) {
      case PARTY_CONGRESS -> "中国共产党" + region + session + (national ? "全国代表大会" : "代表大会");
      case PARTY_COMMITTEE ->
          "中国共产党" + region + ofTerm + (national ? "中央委员会" : "委员会") + session + "全体会议";
      case DISCIPLINE_COMMISSION ->
          "中国共产党" + region + ofTerm + (national ? "中央纪律检查委员会" : "纪律检查委员会") + session + "全体会议";
      case PEOPLES_CONGRESS ->
          region + ofTerm + (national ? "全国人民代表大会" : "人民代表大会") + session + "会议";
      case PEOPLES_CONGRESS_STANDING_COMMITTEE ->
          region + ofTerm + (national ? "全国人民代表大会常务委员会" : "人民代表大会常务委员会") + session + "会议";
      case CONSULTATIVE_CONFERENCE -> "中国人民政治协商会议" + committee(ofTerm) + session + "会议";
      case CONSULTATIVE_CONFERENCE_STANDING_COMMITTEE ->
          "中国人民政治协商会议" + committee(ofTerm) + "常务委员会" + session + "会议";
    };
  }

  /** The national committee puts its term before its name, a regional one behind its region. */
  private String committee(String ofTerm) {
    return region.isEmpty() ? ofTerm + "全国委员会" : region + ofTerm + "委员会";
  }
}
