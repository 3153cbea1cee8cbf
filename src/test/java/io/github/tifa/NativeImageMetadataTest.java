package io.github.tifa;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A native image has the resources that the library reads. */
final class NativeImageMetadataTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String METADATA =
      "/META-INF/native-image/io.github.tifa/tifa/resource-config.json";

  private static ImmutableList<Pattern> patterns() throws IOException {
    ImmutableList.Builder<Pattern> patterns = ImmutableList.builder();
    try (InputStream in = NativeImageMetadataTest.class.getResourceAsStream(METADATA);
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() != null) {
        if ("pattern".equals(json.currentName()) && json.currentToken().isScalarValue()) {
          patterns.add(Pattern.compile(json.getText()));
        }
      }
    }
    return patterns.build();
  }

  private static boolean isIncluded(String resource) throws IOException {
    return patterns().stream().anyMatch(pattern -> pattern.matcher(resource).matches());
  }

  @Test
  void ownResourcesAreIncluded() throws IOException {
    ImmutableList<String> resources;
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io/github/tifa"))) {
      resources =
          files
              .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".class"))
              .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
              .collect(toImmutableList());
    }
    assertThat(resources).contains("io/github/tifa/models/tagger/tagger.bin");
    for (String resource : resources) {
      assertThat(isIncluded(resource)).as(resource).isTrue();
    }
    for (Pattern pattern : patterns()) {
      if (pattern.pattern().contains("io/github/tifa")) {
        assertThat(resources).as(pattern.pattern()).anyMatch(pattern.asMatchPredicate());
      }
    }
  }

  /** The files that HanLP and jieba load for the front ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/dictionary/CoreNatureDictionary.mini.txt.bin",
        "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin",
        "data/dictionary/other/CharType.bin",
        "data/dictionary/person/nr.txt.bin",
        "dict.txt",
        "prob_emit.txt"
      })
  void resourcesOfTheFrontEndsAreIncluded(String resource) throws IOException {
    assertThat(getClass().getResource("/" + resource)).isNotNull();
    assertThat(isIncluded(resource)).isTrue();
  }
}
