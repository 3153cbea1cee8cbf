package io.github.tifa.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class StartMeasurementTest {
  @TempDir private Path folder;

  @Test
  void readsKibibytes() {
    assertThat(StartMeasurement.kibibytes("VmHWM:\t  123456 kB")).hasValue(123_456);
    assertThat(StartMeasurement.kibibytes("VmHWM:")).isEmpty();
    assertThat(StartMeasurement.kibibytes("VmHWM: many kB")).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void measuresAProcess() throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("a.txt"), "今天在北京举行会议。");

    Start start = new StartMeasurement(List.of("-Xmx512m"), article).start(PeerName.HANLP);

    assertThat(start.nanos()).isPositive();
    assertThat(start.peakKibibytes().orElseThrow()).isGreaterThan(10_000);
  }

  @Test
  void aProcessThatFailsIsAnError() {
    Path missing = folder.resolve("missing.txt");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new StartMeasurement(List.of("-Xmx64m"), missing).start(PeerName.HANLP))
        .withMessageContaining("HANLP")
        .withMessageContaining("ended with 1");
  }
}
