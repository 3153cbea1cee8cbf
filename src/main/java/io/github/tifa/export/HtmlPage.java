package io.github.tifa.export;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What all pages begin with: a head whose policy allows the page's own style and nothing else, no
 * script and no request. Immutable and thread-safe.
 */
final class HtmlPage {
  private final String style;
  private final String policy;

  private HtmlPage(String style) {
    this.style = style;
    byte[] hash = Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes();
    this.policy =
        "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(hash)
            + "'; base-uri 'none'; form-action 'none'";
  }

  /** Returns the page with the given style sheets of this package, one behind the other. */
  static HtmlPage styled(String... sheets) {
    StringBuilder style = new StringBuilder();
    for (String sheet : sheets) {
      try {
        style.append(
            Resources.toString(
                Resources.getResource(HtmlPage.class, sheet), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(sheet + ", which is part of the library, is unreadable", e);
      }
    }
    return new HtmlPage(style.toString());
  }

  /** Writes what stands before the body. */
  void writeHead(String title, Writer out) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="zh">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\
        """);
    out.write(policy);
    out.write(
        """
        ">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="Tifa">
        <title>\
        """);
    HtmlText.escape(title, out);
    out.write("</title>\n<style>");
    out.write(style);
    out.write("</style>\n</head>\n");
  }
}
