package io.github.tifa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One article to read.
 *
 * @param id what the document is called
 * @param path where it lies; standard input if it is {@code -}
 */
record InputFile(String id, Path path) {
  /** The longest article that is read, in bytes. */
  static final int MAX_BYTES = 1 << 28;

  private static final String STANDARD_INPUT = "-";

  /** Returns the article that comes on standard input. */
  static InputFile standardInput() {
    return new InputFile("stdin", Path.of(STANDARD_INPUT));
  }

  /** Returns the article in a file, called by the file's name. */
  static InputFile of(Path path) {
    return new InputFile(path.getFileName().toString(), path);
  }

  /**
   * Reads the article.
   *
   * @param standardInput where the article comes from that has no file
   * @throws IOException if the file cannot be read, is longer than 256 MiB or is not UTF-8; the
   *     message says where
   */
  String read(InputStream standardInput) throws IOException {
    if (path.toString().equals(STANDARD_INPUT)) {
      return decode(bounded(standardInput));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return decode(bounded(in));
    }
  }

  /** Whatever has no end, such as a device, must not fill the memory. */
  private static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("longer than " + MAX_BYTES + " bytes");
    }
    return bytes;
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8Exception(bytes, in.position());
    }
    return out.flip().toString();
  }
}
