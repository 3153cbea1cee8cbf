package io.github.tifa.facts.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.MarkedReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttendanceRecognizerTest {
  private static final AttendanceRecognizer RECOGNIZER = AttendanceRecognizer.create();

  private static ImmutableList<Attendance> recognize(Document document) {
    AnnotatedText text = MarkedReports.annotated(document);
    return RECOGNIZER.recognize(text, Events.of(text, new ClauseSplitter(), Events.nouns()));
  }

  private static String rolesOf(String marked) {
    Document document = MarkedReports.document(marked);
    StringBuilder roles = new StringBuilder();
    for (Attendance one : recognize(document)) {
      roles.append(one.role()).append(document.surface(one.person()));
      roles.append(one.open() ? "等 " : " ");
    }
    return roles.toString().strip();
  }

  private static String eventOf(String marked) {
    Document document = MarkedReports.document(marked);
    return recognize(document).get(0).event().map(document::surface).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ⟦P|罗启明⟧主持会议。, 主持罗启明
          ⟦T|州长⟧⟦P|罗启明⟧⟦D|5日⟧在昌吉主持召开座谈会。, 主持罗启明
          ⟦P|罗启明⟧出席会议并讲话。, 出席罗启明 讲话罗启明
          ⟦P|罗启明⟧讲话 ⟦P|戴国梁⟧主持 ⟦P|汪洋⟧ ⟦P|邵宁⟧出席, 讲话罗启明 主持戴国梁 出席汪洋 出席邵宁
          ⟦P|罗启明⟧、⟦P|戴国梁⟧等出席会议。, 出席罗启明等 出席戴国梁等
          ⟦T|县长⟧⟦P|罗启明⟧，⟦T|县委常委⟧⟦P|戴国梁⟧参加调研。, 参加罗启明 参加戴国梁
          ⟦P|罗启明⟧、⟦P|戴国梁⟧，县政府有关负责同志参加会议。, 参加罗启明 参加戴国梁
          开幕式由⟦T|副校长⟧⟦P|罗启明⟧主持。, 主持罗启明
          ⟦P|罗启明⟧⟦T|主任⟧应邀列席会议。, 列席罗启明
          ⟦P|罗启明⟧（女）、⟦P|戴国梁⟧先后致辞。, 致辞罗启明 致辞戴国梁
          ⟦P|罗启明⟧在致辞中表示感谢。, 致辞罗启明
          ⟦P|罗启明⟧作重点发言。, 发言罗启明
          ⟦P|罗启明⟧宣读贺信并致辞。, 致辞罗启明
          ⟦P|罗启明⟧宣读⟦P|戴国梁⟧贺信并致辞。, 致辞罗启明
          ⟦P|罗启明⟧在京会见⟦T|总统⟧⟦P|戴国梁⟧。, 会见罗启明 会见戴国梁
          ⟦P|罗启明⟧会见来华出席⟦K:MEETING|丝路论坛⟧的⟦T|总统⟧⟦P|戴国梁⟧。, 会见罗启明 会见戴国梁 出席戴国梁
          ⟦P|罗启明⟧同⟦T|首相⟧⟦P|戴国梁⟧举行会谈。, 会谈罗启明 会谈戴国梁
          ⟦P|罗启明⟧出席会议并与⟦P|戴国梁⟧共同主持会议。, 出席罗启明 主持罗启明 主持戴国梁
          ⟦P|罗启明⟧一同调研。, 陪同罗启明
          """)
  void findsTheSubjectsOfVerbs(String marked, String roles) {
    assertThat(rolesOf(marked)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          学习贯彻⟦P|罗启明⟧在会上的重要讲话精神。
          ⟦P|罗启明⟧1988年参加工作。
          主持人⟦P|罗启明⟧介绍了节目。
          ⟦P|罗启明⟧同列席会议的代表座谈。
          ⟦P|罗启明⟧会见出席论坛的企业家。
          听取发言后，⟦P|罗启明⟧离开会场。
          """)
  void passesOverOtherUses(String marked) {
    assertThat(rolesOf(marked)).doesNotContain("讲话", "参加", "主持", "列席", "出席", "发言");
  }

  @Test
  void takesTheNamedMeetingForTheEvent() {
    assertThat(eventOf("⟦K:MEETING|州委农村工作会议⟧在昌吉召开。⟦P|罗启明⟧出席会议。")).isEqualTo("州委农村工作会议");
    assertThat(eventOf("⟦K:MEETING|丝路论坛⟧举行。⟦P|罗启明⟧出席论坛开幕式。")).isEqualTo("丝路论坛");
    assertThat(eventOf("贯彻⟦K:MEETING|二中全会⟧精神，⟦P|罗启明⟧主持会议。")).isEqualTo("会议");
  }

  @Test
  void takesANounForAnEventWithoutName() {
    assertThat(eventOf("⟦P|罗启明⟧参加调研。")).isEqualTo("调研");
    assertThat(eventOf("座谈会上，⟦P|罗启明⟧发言。")).isEqualTo("座谈会");
    assertThat(eventOf("⟦P|罗启明⟧会见客人。")).isEmpty();
  }

  @Test
  void ordersByNameAndSaysWhereItComesFrom() {
    Document document = MarkedReports.document("⟦P|罗启明⟧讲话，⟦P|戴国梁⟧主持会议。");
    assertThat(recognize(document))
        .extracting(one -> document.surface(one.person()))
        .containsExactly("罗启明", "戴国梁");
    assertThat(recognize(document))
        .allSatisfy(one -> assertThat(one.provenance().rule()).startsWith("attendance-"));
  }
}
