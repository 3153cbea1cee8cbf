package io.github.tifa.export;

import io.github.tifa.document.DocumentKind;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.Source;
import io.github.tifa.document.Tenure;
import io.github.tifa.document.TermCategory;

/**
 * What people call a type of annotation, in both languages.
 *
 * @param chinese the name in Chinese, such as {@code 人物}
 * @param english the name in English, such as {@code Person}
 */
public record Label(String chinese, String english) {

  /** Returns the name of a type of name. */
  public static Label of(EntityType type) {
    return of(MarkType.of(type));
  }

  /** Returns the name of a category of policy terms. */
  public static Label of(TermCategory category) {
    return of(MarkType.of(category));
  }

  /** Returns the name of a label. */
  public static Label of(MarkType type) {
    return switch (type) {
      case PERSON -> new Label("人物", "Person");
      case PLACE -> new Label("地点", "Place");
      case ORGANIZATION -> new Label("机构", "Organization");
      case DOCTRINE -> new Label("思想理论", "Doctrine");
      case PROGRAMME -> new Label("战略举措", "Programme");
      case FORMULATION -> new Label("提法", "Formulation");
      case MEETING -> new Label("会议", "Meeting");
      case DOCUMENT -> new Label("文件", "Document");
      case POST -> new Label("职务", "Post");
      case TIME -> new Label("时间", "Time");
    };
  }

  /** Returns the name of a way to stand to a post. */
  public static Label of(Tenure tenure) {
    return switch (tenure) {
      case FORMER -> new Label("曾任", "former");
      case THEN -> new Label("时任", "then");
      case ACTING -> new Label("代理", "acting");
      case CONCURRENT -> new Label("兼任", "concurrent");
      case PROPOSED -> new Label("拟任", "proposed");
      case APPOINTED -> new Label("任命", "appointed");
      case DISMISSED -> new Label("免去", "dismissed");
    };
  }

  /** Returns the name of a kind of document. */
  public static Label of(DocumentKind kind) {
    return switch (kind) {
      case LAW -> new Label("法律", "law");
      case REGULATION -> new Label("条例", "regulation");
      case RULES -> new Label("规定", "rules");
      case MEASURES -> new Label("办法", "measures");
      case CHARTER -> new Label("章程", "charter");
      case DECISION -> new Label("决定", "decision");
      case RESOLUTION -> new Label("决议", "resolution");
      case OPINIONS -> new Label("意见", "opinions");
      case PLAN -> new Label("规划", "plan");
      case OUTLINE -> new Label("纲要", "outline");
      case NOTICE -> new Label("通知", "notice");
      case ANNOUNCEMENT -> new Label("公告", "announcement");
      case COMMUNIQUE -> new Label("公报", "communiqué");
      case REPORT -> new Label("报告", "report");
      case WHITE_PAPER -> new Label("白皮书", "white paper");
      case DECLARATION -> new Label("宣言", "declaration");
      case AGREEMENT -> new Label("协定", "agreement");
      case PROPOSAL -> new Label("建议", "proposal");
      case EXPLANATION -> new Label("说明", "explanation");
      case LETTER -> new Label("函", "letter");
      case JUDGMENT -> new Label("判决书", "judgment");
      case CATALOGUE -> new Label("目录", "catalogue");
      case STANDARD -> new Label("标准", "standard");
      case BOOK -> new Label("著作", "book");
      case SPEECH -> new Label("讲话", "speech");
    };
  }

  /** Returns the name of a kind of evidence. */
  public static Label of(Source source) {
    return switch (source) {
      case MODEL -> new Label("模型", "model");
      case LEXICON -> new Label("词典", "lexicon");
      case RULE -> new Label("规则", "rule");
    };
  }

  /** Returns both names, the Chinese one first. */
  @Override
  public String toString() {
    return chinese + " " + english;
  }
}
