package io.github.tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.Tifa;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

final class LazyTifaTest {

  @ParameterizedTest
  @ValueSource(classes = {JavaSerializer.class, KryoSerializer.class})
  void travelsWithoutItsAnalyser(Class<? extends Serializer> type) throws Exception {
    LazyTifa tifa = new LazyTifa(Tifa::create);
    Tifa built = tifa.get();
    assertThat(tifa.get()).isSameAs(built);

    SerializerInstance serializer =
        type.getConstructor(SparkConf.class).newInstance(new SparkConf()).newInstance();
    ClassTag<LazyTifa> tag = ClassTag$.MODULE$.apply(LazyTifa.class);
    LazyTifa arrived = serializer.deserialize(serializer.serialize(tifa, tag), tag);
    assertThat(arrived.get()).isNotSameAs(built);
    assertThat(arrived.get().annotate("罗启明在喀什。").mentions()).hasSize(2);
  }
}
