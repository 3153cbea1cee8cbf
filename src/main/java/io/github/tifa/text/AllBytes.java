package io.github.tifa.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads streams of bytes whole. */
public final class AllBytes {
  private AllBytes() {}

  /**
   * Returns what is left in {@code in}, which stays open, but not more than {@code most} bytes.
   * Where the stream says at once how much it holds, as files and entries of jars do, the bytes go
   * into one array and are copied no more.
   *
   * @throws IOException if {@code in} cannot be read
   */
  public static byte[] of(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[Math.min(in.available(), most)];
    int length = in.readNBytes(bytes, 0, bytes.length);
    if (length < bytes.length) {
      return Arrays.copyOf(bytes, length);
    }
    byte[] rest = in.readNBytes(most - length);
    if (rest.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, length + rest.length);
    System.arraycopy(rest, 0, all, length, rest.length);
    return all;
  }
}
