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
   * @throws IOException if the file cannot be read or is not UTF-8; the message says where
   */
  String read(InputStream standardInput) throws IOException {
    byte[] bytes =
        path.toString().equals(STANDARD_INPUT)
            ? standardInput.readAllBytes()
            : Files.readAllBytes(path);
    return decode(bytes);
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
