package io.github.tifa.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ObjectArrays;
import io.github.tifa.Tifa;
import io.github.tifa.document.Article;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Annotates the articles of a dataset, or those that a SQL function is given.
 *
 * <p>A document comes out as the columns {@code article}, a struct, and {@code mentions}, {@code
 * entities}, {@code policyTerms}, {@code posts}, {@code times}, {@code keyphrases}, {@code
 * attendance} and {@code statements}, arrays of structs in the order of the {@link
 * io.github.tifa.document.Document}. Fields are named as in the JSON document, and every span has
 * its {@code surface}. Offsets are half-open and count UTF-16 code units, which {@code substring}
 * of SQL does not: it counts code points. Dates are strings by ISO 8601. What a document lacks is
 * null, or an empty array; of an article whose text is null every column but its id is null.
 *
 * <p>An executor builds one analyser, at its first article, and its tasks share it. It builds
 * another if Spark drops the first one for want of memory. Immutable; as thread-safe as the
 * session.
 */
public final class AnnotateArticles {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String PUBLISHED = "published";

  private final SparkSession session;
  private final Broadcast<LazyTifa> tifa;

  private AnnotateArticles(SparkSession session, TifaSource source) {
    this.session = session;
    this.tifa =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(new LazyTifa(source));
  }

  /** Creates one with the bundled models and lexicons and the default tokenizer. */
  public static AnnotateArticles create(SparkSession session) {
    return create(session, Tifa::create);
  }

  /** Creates one whose analysers come from {@code source}. */
  public static AnnotateArticles create(SparkSession session, TifaSource source) {
    return new AnnotateArticles(checkNotNull(session, "session"), checkNotNull(source, "source"));
  }

  /**
   * Returns a row for each article: its id in the column {@code id}, of the type that it has, and
   * the columns of the document. Nothing runs before the result is asked for.
   *
   * @throws IllegalArgumentException if the texts are no strings
   */
  public Dataset<Row> annotate(Dataset<Row> articles, String idColumn, String textColumn) {
    return annotate(articles, idColumn, textColumn, functions.lit(null));
  }

  /**
   * Does as {@link #annotate(Dataset, String, String)} does, and resolves times against the date of
   * publication where it is not null.
   *
   * @throws IllegalArgumentException if the texts are no strings, or the dates are no dates
   */
  public Dataset<Row> annotate(
      Dataset<Row> articles, String idColumn, String textColumn, String publishedColumn) {
    Column published = articles.col(checkNotNull(publishedColumn, "publishedColumn"));
    checkType(articles, "publishedColumn", publishedColumn, DataTypes.DateType);
    return annotate(articles, idColumn, textColumn, published);
  }

  private Dataset<Row> annotate(
      Dataset<Row> articles, String idColumn, String textColumn, Column published) {
    checkNotNull(idColumn, "idColumn");
    checkNotNull(textColumn, "textColumn");
    checkType(articles, "textColumn", textColumn, DataTypes.StringType);
    // A string, as a date's class depends on the session's settings.
    Dataset<Row> input =
        articles.select(
            articles.col(idColumn).as(ID),
            articles.col(textColumn).as(TEXT),
            published.cast(DataTypes.StringType).as(PUBLISHED));
    StructType output = new StructType().add(input.schema().apply(ID));
    for (StructField layer : DocumentSchema.LAYERS.fields()) {
      output = output.add(layer);
    }
    Broadcast<LazyTifa> shared = tifa;
    MapFunction<Row, Row> annotate =
        row -> {
          Object[] layers =
              row.isNullAt(1)
                  ? new Object[DocumentSchema.LAYERS.size()]
                  : DocumentRow.layers(shared.value().get().annotate(article(row)));
          return RowFactory.create(ObjectArrays.concat(row.get(0), layers));
        };
    return input.map(annotate, Encoders.row(output));
  }

  private static void checkType(
      Dataset<Row> articles, String parameter, String column, DataType expected) {
    DataType found = articles.select(articles.col(column)).schema().apply(0).dataType();
    checkArgument(
        found.equals(expected),
        "%s %s is of type %s, not %s",
        parameter,
        column,
        found.simpleString(),
        expected.simpleString());
  }

  private static Article article(Row row) {
    Article.Builder article = Article.builder().text(row.getString(1));
    if (!row.isNullAt(2)) {
      article.published(LocalDate.parse(row.getString(2)));
    }
    return article.build();
  }

  /**
   * Registers a function of a text with the session: if {@code name} is {@code tifa}, SQL calls it
   * as {@code tifa(text)}. It gives a struct with the columns of the document, or null for null.
   */
  public void register(String name) {
    Broadcast<LazyTifa> shared = tifa;
    UDF1<String, Row> annotate =
        text ->
            text == null
                ? null
                : RowFactory.create(DocumentRow.layers(shared.value().get().annotate(text)));
    // Of a deterministic function Spark takes copies, each of which reads the text again.
    UserDefinedFunction once = functions.udf(annotate, DocumentSchema.LAYERS).asNondeterministic();
    session.udf().register(checkNotNull(name, "name"), once);
  }
}
