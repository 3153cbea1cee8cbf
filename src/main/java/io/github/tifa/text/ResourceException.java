package io.github.tifa.text;

import org.jspecify.annotations.Nullable;

/**
 * A model, lexicon or document file is damaged, foreign or unreadable. The message names the
 * resource, the line or offset, what was expected and what was found.
 */
public final class ResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String resource;

  private ResourceException(String resource, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.resource = resource;
  }

  /** Returns an exception about {@code resource}; its message is {@code resource: problem}. */
  public static ResourceException of(String resource, String problem) {
    return new ResourceException(resource, resource + ": " + problem, null);
  }

  /** Returns an exception about {@code resource} with the failure that caused it. */
  public static ResourceException of(String resource, String problem, Throwable cause) {
    return new ResourceException(resource, resource + ": " + problem, cause);
  }

  /**
   * Returns an exception about one line of {@code resource}; its message is {@code resource:line:
   * problem}.
   *
   * @param line the number of the line, from 1
   */
  public static ResourceException atLine(String resource, int line, String problem) {
    return new ResourceException(resource, resource + ":" + line + ": " + problem, null);
  }

  /** Returns the name of the resource as it was given: a path or the name of a bundled file. */
  public String resource() {
    return resource;
  }
}
