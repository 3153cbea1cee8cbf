package io.github.tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tifa.Readme;
import io.github.tifa.Tifa;
import io.github.tifa.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** On local Spark with two threads. */
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 3.5 does not start on a newer JVM")
final class AnnotateArticlesTest {
  private static final int ARTICLES = 10_000;
  private static final List<String> SENTENCES =
      List.of(
          "云陵省委书记罗启明强调，要贯彻党的二十届三中全会精神。",
          "2024年7月28日，罗启明在喀什主持召开座谈会。",
          "双方表示，要高质量共建“一带一路”，深化港口合作。",
          "云陵省举行秋季运动会，县长阿依努尔·买买提出席开幕式。",
          "“𠮷”字不在基本平面，罗启明不在场。");
  private static final StructType COLUMNS =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("text", DataTypes.StringType)
          .add("day", DataTypes.DateType);

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static String article(int number) {
    int count = SENTENCES.size();
    return SENTENCES.get(number % count) + SENTENCES.get(number / count % count);
  }

  @Test
  void annotatesParquet(@TempDir Path folder) {
    String input = folder.resolve("articles.parquet").toString();
    String output = folder.resolve("annotated.parquet").toString();
    List<Row> written = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      written.add(RowFactory.create((long) i, article(i), null));
    }
    spark.createDataFrame(written, COLUMNS).repartition(4).write().parquet(input);

    AnnotateArticles annotateArticles = AnnotateArticles.create(spark);
    Dataset<Row> articles = spark.read().parquet(input);
    annotateArticles.annotate(articles, "number", "text").write().parquet(output);
    annotateArticles.register("tifa");
    articles.createOrReplaceTempView("articles");
    Dataset<Row> people =
        spark.sql(
            """
            SELECT name.surface, count(*) AS mentions
            FROM (SELECT explode(tifa(text).mentions) AS name FROM articles WHERE text LIKE '%一带一路%')
            WHERE name.type = 'PERSON'
            GROUP BY name.surface ORDER BY mentions DESC
            """);

    Tifa tifa = Tifa.create();
    Map<String, Document> documents = new HashMap<>();
    List<Row> rows = spark.read().parquet(output).orderBy("id").collectAsList();
    assertThat(rows).hasSize(ARTICLES);
    long luo = 0;
    for (int i = 0; i < ARTICLES; i++) {
      Document document = documents.computeIfAbsent(article(i), tifa::annotate);
      assertThat(rows.get(i).<Long>getAs("id")).isEqualTo(i);
      assertThat(rows.get(i).<Row>getList(rows.get(i).fieldIndex("mentions")))
          .extracting(row -> row.getString(2) + " " + row.getInt(0) + " " + row.getString(3))
          .containsExactlyElementsOf(
              document.mentions().stream()
                  .map(name -> name.surface() + " " + name.start() + " " + name.type())
                  .toList());
      if (document.text().contains("一带一路")) {
        luo += document.mentions().stream().filter(name -> name.surface().equals("罗启明")).count();
      }
    }
    assertThat(people.first()).isEqualTo(RowFactory.create("罗启明", luo));
  }

  @Test
  void everyLayerHasItsColumn() {
    String text =
        """
        罗启明主持召开全省经济工作会议
        云陵日报讯（记者 高远）7月28日，全省经济工作会议在云陵召开。云陵省委书记罗启明主持会议并强调，要贯彻党的二十届三中全会精神。
        副省长张晓东出席会议。会议传达《云陵省水资源条例》。
        """;
    Dataset<Row> article =
        spark.createDataFrame(
            List.of(RowFactory.create(1L, text, Date.valueOf("2024-07-29"))), COLUMNS);
    Dataset<Row> annotated =
        AnnotateArticles.create(spark).annotate(article, "number", "text", "day");

    assertThat(annotated.columns())
        .containsExactly(
            "id",
            "article",
            "mentions",
            "entities",
            "policyTerms",
            "posts",
            "times",
            "keyphrases",
            "attendance",
            "statements");
    assertThat(value(annotated, "article.published")).isEqualTo("2024-07-29");
    assertThat(value(annotated, "filter(times, t -> t.surface = '7月28日')[0].value"))
        .isEqualTo("2024-07-28");
    assertThat(value(annotated, "filter(entities, e -> e.name = '罗启明')[0].mentions")).isEqualTo(2);
    String plenum = "filter(policyTerms, t -> t.surface = '党的二十届三中全会')[0]";
    assertThat(value(annotated, plenum + ".canonical")).isEqualTo("中国共产党第二十届中央委员会第三次全体会议");
    assertThat(value(annotated, plenum + ".speaker.surface")).isEqualTo("罗启明");
    assertThat(value(annotated, "filter(posts, p -> p.surface = '云陵省委书记')[0].persons[0].surface"))
        .isEqualTo("罗启明");
    assertThat(value(annotated, "filter(attendance, a -> a.role = '出席')[0].person.surface"))
        .isEqualTo("张晓东");
    assertThat(value(annotated, "statements[0].verb.surface")).isEqualTo("强调");
    assertThat(value(annotated, "size(keyphrases) > 0")).isEqualTo(true);
  }

  private static Object value(Dataset<Row> rows, String expression) {
    return rows.selectExpr(expression).first().get(0);
  }

  @Test
  void nullTextGivesNullColumns() {
    Dataset<Row> articles =
        spark.createDataFrame(List.of(RowFactory.create(7L, null, null)), COLUMNS);
    AnnotateArticles annotateArticles = AnnotateArticles.create(spark);
    annotateArticles.register("annotated");

    Row row = annotateArticles.annotate(articles, "number", "text", "day").first();
    assertThat(row.mkString(",")).isEqualTo("7,null,null,null,null,null,null,null,null,null");
    assertThat(articles.selectExpr("annotated(text)").first().isNullAt(0)).isTrue();
  }

  @Test
  void columnsOfOtherTypesAreMisuse() {
    Dataset<Row> articles = spark.createDataFrame(List.of(), COLUMNS);
    AnnotateArticles annotateArticles = AnnotateArticles.create(spark);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> annotateArticles.annotate(articles, "text", "number"))
        .withMessage("textColumn number is of type bigint, not string");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> annotateArticles.annotate(articles, "number", "text", "text"))
        .withMessage("publishedColumn text is of type string, not date");
  }

  @Test
  void readmeShowsThisCode() throws IOException {
    Readme.assertShows("AnnotateArticles", AnnotateArticlesTest.class);
  }
}
