package io.github.tifa.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** The columns that {@link DocumentRow} fills, in its order. */
final class DocumentSchema {
  private static final ArrayType STRINGS = createArrayType(StringType, false);
  private static final StructType SPAN =
      new StructType()
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("surface", StringType, false);
  private static final ArrayType SPANS = createArrayType(SPAN, false);
  private static final StructType CANDIDATE =
      new StructType().add("name", StringType, false).add("code", StringType, false);

  private static final StructType ARTICLE =
      new StructType()
          .add("title", StringType)
          .add("source", StringType)
          .add("published", StringType)
          .add("authors", STRINGS, false);

  private static final StructType MENTION =
      SPAN.add("type", StringType, false).add("entity", StringType);

  private static final StructType ENTITY =
      new StructType()
          .add("id", StringType, false)
          .add("type", StringType, false)
          .add("name", StringType, false)
          .add("aliases", STRINGS, false)
          .add("mentions", IntegerType, false)
          .add("code", StringType)
          .add("parents", STRINGS, false)
          .add("candidates", createArrayType(CANDIDATE, false), false)
          .add("firstMention", SPAN)
          .add("references", SPANS, false);

  private static final StructType POLICY_TERM =
      SPAN.add("category", StringType, false)
          .add("documentKind", StringType)
          .add("canonical", StringType)
          .add("speaker", SPAN);

  private static final StructType POST =
      SPAN.add("title", StringType, false)
          .add("organization", SPAN)
          .add("persons", SPANS, false)
          .add("tenure", StringType);

  private static final StructType TIME = SPAN.add("value", StringType);

  private static final StructType KEYPHRASE =
      new StructType()
          .add("phrase", StringType, false)
          .add("score", DoubleType, false)
          .add("occurrences", SPANS, false);

  private static final StructType ATTENDANCE =
      new StructType()
          .add("person", SPAN, false)
          .add("role", StringType, false)
          .add("event", SPAN)
          .add("open", BooleanType, false);

  private static final StructType STATEMENT =
      SPAN.add("speaker", SPAN, false).add("verb", SPAN, false);

  static final StructType LAYERS =
      new StructType()
          .add("article", ARTICLE)
          .add("mentions", layer(MENTION))
          .add("entities", layer(ENTITY))
          .add("policyTerms", layer(POLICY_TERM))
          .add("posts", layer(POST))
          .add("times", layer(TIME))
          .add("keyphrases", layer(KEYPHRASE))
          .add("attendance", layer(ATTENDANCE))
          .add("statements", layer(STATEMENT));

  private DocumentSchema() {}

  private static ArrayType layer(StructType annotation) {
    return createArrayType(
        annotation.add("confidence", DoubleType, false).add("source", StringType, false), false);
  }
}
