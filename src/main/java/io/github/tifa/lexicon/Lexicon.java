package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The entries that a user adds to what the library knows: names and policy terms, each with its
 * priority and perhaps a canonical form. Immutable and thread-safe.
 *
 * <p>A lexicon file is UTF-8 text, one entry a line, its columns separated by tabs:
 *
 * <pre>{@code
 * # form   type           priority   canonical form
 * 天山网    ORGANIZATION   FORCE      天山网（新疆新闻门户）
 * 八大产业集群  PROGRAMME
 * }</pre>
 *
 * <p>The type is one of {@link LexiconType}; the priority is {@code FORCE} or {@code HINT}, {@code
 * HINT} where the column is empty or missing; the canonical form may be missing. Blank lines and
 * lines that begin with {@code #} are skipped. Blank characters around a value do not count.
 *
 * <p>Precedence: {@code FORCE} over the model over {@code HINT}; see {@link LexiconOverlay}. Names
 * and policy terms are separate layers, so a form may stand once as a name and once as a term.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Lexicon EMPTY = new Lexicon(ImmutableList.of());

  private final ImmutableList<LexiconEntry> entries;

  private Lexicon(ImmutableList<LexiconEntry> entries) {
    this.entries = entries;
  }

  /** Returns the lexicon without entries. */
  public static Lexicon empty() {
    return EMPTY;
  }

  /**
   * Reads a lexicon file.
   *
   * @throws ResourceException if the file cannot be read, is not UTF-8 or holds a bad line; the
   *     message names the file, the line and what is wrong with it
   */
  public static Lexicon load(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return load(in, path.toString());
    } catch (IOException e) {
      throw ResourceException.of(path.toString(), "cannot be read: " + e, e);
    }
  }

  /**
   * Reads a lexicon from a stream, which is read to its end and not closed.
   *
   * @param name the name that error messages give
   * @throws ResourceException as {@link #load(Path)}
   */
  public static Lexicon load(InputStream in, String name) {
    return LexiconReader.read(TsvTable.read(in, name));
  }

  /**
   * Reads a lexicon from the class path.
   *
   * @param anchor the class whose loader and package {@code name} is resolved against
   * @param name the name of the resource, absolute with a leading slash, else relative to the
   *     package
   * @throws ResourceException as {@link #load(Path)}, or if there is no such resource
   */
  public static Lexicon loadResource(Class<?> anchor, String name) {
    return LexiconReader.read(TsvTable.load(anchor, name));
  }

  /** Returns a builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the entries in the order in which they were added. */
  public ImmutableList<LexiconEntry> entries() {
    return entries;
  }

  /** Returns the number of entries. */
  public int size() {
    return entries.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lexicon lexicon && lexicon.entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "Lexicon of " + entries.size() + " entries";
  }

  /** Builds a {@link Lexicon}; mutable, not thread-safe. */
  public static final class Builder {
    private final ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
    private final Map<String, LexiconEntry> byKey = new HashMap<>();

    private Builder() {}

    /**
     * Adds an entry; one that equals an entry already added changes nothing.
     *
     * @throws IllegalArgumentException if the same form, after normalisation, was added to the same
     *     layer with another type, priority or canonical form
     */
    public Builder add(LexiconEntry entry) {
      checkNotNull(entry, "entry");
      String form = NormalizedText.of(entry.form()).toString();
      String key = (entry.type().entityType().isPresent() ? "name\t" : "term\t") + form;
      LexiconEntry known = byKey.putIfAbsent(key, entry);
      if (known == null) {
        entries.add(entry);
        return this;
      }
      checkArgument(
          known.type() == entry.type(),
          "%s is a %s here, but a %s in an earlier entry",
          entry.form(),
          entry.type(),
          known.type());
      checkArgument(
          known.priority() == entry.priority(),
          "%s is a %s here, but a %s in an earlier entry",
          entry.form(),
          entry.priority(),
          known.priority());
      checkArgument(
          known.canonical().equals(entry.canonical()),
          "%s has the canonical form %s here, but %s in an earlier entry",
          entry.form(),
          entry.canonical().orElse("(none)"),
          known.canonical().orElse("(none)"));
      return this;
    }

    /**
     * Adds an entry of priority {@code HINT} without canonical form.
     *
     * @throws IllegalArgumentException as {@link #add(LexiconEntry)}, or if the form is not one
     */
    public Builder add(String form, LexiconType type) {
      return add(LexiconEntry.of(form, type));
    }

    /**
     * Adds an entry without canonical form.
     *
     * @throws IllegalArgumentException as {@link #add(LexiconEntry)}, or if the form is not one
     */
    public Builder add(String form, LexiconType type, LexiconPriority priority) {
      return add(LexiconEntry.builder().form(form).type(type).priority(priority).build());
    }

    /**
     * Adds the entries of another lexicon.
     *
     * @throws IllegalArgumentException if an entry contradicts one already added
     */
    public Builder addAll(Lexicon other) {
      other.entries.forEach(this::add);
      return this;
    }

    /** Returns the lexicon of the entries added so far. */
    public Lexicon build() {
      ImmutableList<LexiconEntry> added = entries.build();
      return added.isEmpty() ? EMPTY : new Lexicon(added);
    }
  }
}
