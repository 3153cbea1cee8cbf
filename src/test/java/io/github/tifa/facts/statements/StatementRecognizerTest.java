package io.github.tifa.facts.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Statement;
import io.github.tifa.facts.clauses.MarkedReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementRecognizerTest {
  private static final ReportReader READER = ReportReader.create();

  private static ImmutableList<String> statements(String marked) {
    Document document = MarkedReports.document(marked);
    return READER.read(MarkedReports.annotated(document)).statements().stream()
        .map(one -> show(one, document))
        .collect(ImmutableList.toImmutableList());
  }

  private static String show(Statement statement, Document document) {
    return document.surface(statement.speaker())
        + " "
        + document.surface(statement.verb())
        + " "
        + document.surface(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {P:罗启明}指出，要抓紧春耕。                       | 罗启明 指出 要抓紧春耕。
          {T:州长}{P:罗启明}{D:5日}在昌吉强调，要抓紧春耕。   | 罗启明 强调 要抓紧春耕。
          {P:罗启明}在主持会议时说，各地要行动起来。         | 罗启明 说 各地要行动起来。
          {P:罗启明}到昌吉调研。他强调，要抓紧春耕。         | 罗启明 强调 要抓紧春耕。
          {K:MEETING:州委农村工作会议}召开。会议指出，要抓紧春耕。 | 州委农村工作会议 指出 要抓紧春耕。
          今天举行了座谈。会议强调，要抓紧春耕。             | 座谈 强调 要抓紧春耕。
          {O:水利部}启动响应，要求各地加强巡查。             | 水利部 要求 各地加强巡查。
          {P:罗启明}要求，各地加强巡查。                     | 罗启明 要求 各地加强巡查。
          {P:罗启明}赞赏对方的努力，指出双方是好邻居。       | 罗启明 指出 双方是好邻居。
          {O:国防部}{D:8日}称，演习已经结束。                | 国防部 称 演习已经结束。
          大家认为，要抓紧春耕。                             | 大家 认为 要抓紧春耕。
          {T:州长}{P:罗启明}来了。{T:州长}强调，要抓紧春耕。 | 罗启明 强调 要抓紧春耕。
          {T:{O:州委}书记}{P:罗启明}来了。{T:书记}强调，要抓紧春耕。 | 罗启明 强调 要抓紧春耕。
          {T:院长}{P:罗启明}和{T:院长}{P:戴国梁}来了。{T:院长}强调，要抓紧春耕。 | 院长 强调 要抓紧春耕。
          业内人士指出，价格将回落。                         | 业内人士 指出 价格将回落。
          “声音很响。”村民{P:罗启明}说。                     | 罗启明 说 “声音很响。”
          {P:罗启明}说：“声音很响。”                         | 罗启明 说 “声音很响。”
          （记者{P:戴国梁}）{O:国防部}说，演习已经结束。     | 国防部 说 演习已经结束。
          """)
  void findsSpeakerVerbAndSpan(String marked, String expected) {
    assertThat(statements(marks(marked))).containsExactly(expected.strip());
  }

  /** Table cells cannot hold the bar of the mark-up. */
  private static String marks(String cell) {
    return cell.strip().replaceAll("\\{(K:[A-Z]+|[A-Z]):", "⟦$1|").replace('}', '⟧');
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          按照⟦O|国务院⟧要求，各地加强巡查。
          ⟦P|罗启明⟧对会议的召开表示热烈祝贺。
          ⟦P|罗启明⟧强调的问题已经解决。
          据⟦O|水利部⟧介绍，水位正在下降。
          这是一条简称，没有别的意思。
          """)
  void passesOverOtherUses(String marked) {
    assertThat(statements(marked)).isEmpty();
  }

  @Test
  void goesOnToTheEndOfTheParagraph() {
    assertThat(statements("⟦P|罗启明⟧强调，要抓紧春耕。要防止返贫。\n各地正在行动。"))
        .containsExactly("罗启明 强调 要抓紧春耕。要防止返贫。");
  }

  @Test
  void endsWhereTheReportReturns() {
    assertThat(statements("⟦P|罗启明⟧强调，要抓紧春耕。⟦P|戴国梁⟧等参加调研。")).containsExactly("罗启明 强调 要抓紧春耕。");
    assertThat(statements("⟦P|罗启明⟧强调，要抓紧春耕。会后，大家参观了展览。")).containsExactly("罗启明 强调 要抓紧春耕。");
    assertThat(statements("⟦P|罗启明⟧表示，愿扩大合作。⟦P|戴国梁⟧表示，合作前景广阔。"))
        .containsExactly("罗启明 表示 愿扩大合作。", "戴国梁 表示 合作前景广阔。");
  }

  @Test
  void keepsOrdinaryPeopleShort() {
    assertThat(statements("村民⟦P|罗启明⟧说，今年收成好。村口的路灯亮了。")).containsExactly("罗启明 说 今年收成好。");
    assertThat(statements("村民⟦P|罗启明⟧说，今年收成好。我们明年还要种。")).containsExactly("罗启明 说 今年收成好。我们明年还要种。");
  }

  @Test
  void leavesOneQuotationToOneSpeaker() {
    assertThat(statements("她说了句话。翻译⟦P|罗启明⟧想了想说：“她说，你以后，不是客人。”")).hasSize(1);
  }

  @Test
  void readsHeadings() {
    assertThat(statements("⟦P|罗启明⟧在昌吉调研时强调\n抓紧春耕不误农时\n本报讯")).containsExactly("罗启明 强调 抓紧春耕不误农时");
    assertThat(statements("⟦L|甲国⟧称击落无人机 ⟦L|乙国⟧称仍在调查")).containsExactly("甲国 称 击落无人机", "乙国 称 仍在调查");
  }

  @Test
  void holdsWhatIsSaidOfMeetingsApartFromAttendance() {
    Document document = MarkedReports.document("⟦P|罗启明⟧主持会议。⟦P|罗启明⟧指出，⟦P|戴国梁⟧在会上发表讲话，意义重大。");
    ReportedFacts facts = READER.read(MarkedReports.annotated(document));

    assertThat(facts.statements()).hasSize(1);
    assertThat(facts.attendance())
        .extracting(one -> one.role() + document.surface(one.person()))
        .containsExactly("主持罗启明");
  }
}
