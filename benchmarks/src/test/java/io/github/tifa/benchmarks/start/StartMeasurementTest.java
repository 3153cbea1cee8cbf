package io.github.tifa.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.texts.TextFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class StartMeasurementTest {
  @Test
  void readsKibibytes() {
    assertThat(StartMeasurement.kibibytes("VmHWM:\t  123456 kB")).hasValue(123_456);
    assertThat(StartMeasurement.kibibytes("VmHWM:")).isEmpty();
    assertThat(StartMeasurement.kibibytes("VmHWM: many kB")).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void measuresAProcess() throws IOException, InterruptedException {
    try (TextFolder folder = new TextFolder(2, number -> "今天在北京举行会议。")) {
      StartMeasurement measurement = new StartMeasurement(folder.path(), 2);

      Start start = measurement.start(PeerName.HANLP, List.of("-Xmx512m"));

      assertThat(start.nanos()).isPositive();
      assertThat(start.peakKibibytes().orElseThrow()).isGreaterThan(10_000);
      assertThat(start.heapBytes()).isBetween(1L << 20, 512L << 20);
    }
  }

  @Test
  void aProcessThatFailsIsAnError() {
    StartMeasurement missing = new StartMeasurement(Path.of("missing"), 1);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> missing.start(PeerName.HANLP, List.of("-Xmx64m")))
        .withMessageContaining("HANLP")
        .withMessageContaining("ended with 1");
  }

  @Test
  void aHeapThatIsTooSmallDoesNotWork() throws IOException, InterruptedException {
    try (TextFolder folder = new TextFolder(1, number -> "今天在北京举行会议。")) {
      StartMeasurement measurement = new StartMeasurement(folder.path(), 1);

      assertThat(measurement.works(PeerName.HANLP, 4, Duration.ofMinutes(1))).isFalse();
    }
  }
}
