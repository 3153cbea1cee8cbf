package io.github.tifa.cli;

import java.nio.charset.CharacterCodingException;

/** A file is not UTF-8; the message says at which byte and line. */
final class NotUtf8Exception extends CharacterCodingException {
  private static final long serialVersionUID = 1L;

  private final String message;

  NotUtf8Exception(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    this.message =
        String.format(
            "not UTF-8: byte 0x%02X at offset %d, line %d", bytes[position] & 0xff, position, line);
  }

  @Override
  public String getMessage() {
    return message;
  }
}
