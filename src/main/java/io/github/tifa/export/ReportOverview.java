package io.github.tifa.export;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Statement;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document reports, each person, role and speaker once: who took which part, and who spoke
 * and used which policy terms. Immutable and thread-safe.
 *
 * @param parts the roles with their people, in order of first mention
 * @param speeches the speakers, in order of their first statement
 */
public record ReportOverview(ImmutableList<Part> parts, ImmutableList<Speech> speeches) {

  /**
   * A role and who has it.
   *
   * @param role the role, such as {@code 主持}
   * @param people the people, in order of first mention
   * @param open whether a list of them ends with {@code 等}
   */
  public record Part(String role, ImmutableList<Participant> people, boolean open) {}

  /**
   * A person with a role.
   *
   * @param name the name as it stands in the text
   * @param first where it stands first with the role
   */
  public record Participant(String name, Span first) {}

  /**
   * A speaker.
   *
   * @param speaker the speaker as it stands in the text
   * @param first where it stands for the first statement
   * @param count how many statements are by the speaker
   * @param terms the surfaces of the policy terms in them, each once, in text order
   */
  public record Speech(String speaker, Span first, int count, ImmutableList<String> terms) {}

  /** Returns the overview of a document. */
  public static ReportOverview of(Document document) {
    return new ReportOverview(parts(document), speeches(document));
  }

  private static ImmutableList<Part> parts(Document document) {
    Map<String, List<Attendance>> roles = new LinkedHashMap<>();
    for (Attendance attendance : document.attendance()) {
      roles.computeIfAbsent(attendance.role(), role -> new ArrayList<>()).add(attendance);
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    roles.forEach(
        (role, attendance) -> {
          Map<String, Participant> people = new LinkedHashMap<>();
          for (Attendance one : attendance) {
            String name = document.surface(one.person());
            people.putIfAbsent(name, new Participant(name, one.person()));
          }
          parts.add(
              new Part(
                  role,
                  ImmutableList.copyOf(people.values()),
                  attendance.stream().anyMatch(Attendance::open)));
        });
    return parts.build();
  }

  private static ImmutableList<Speech> speeches(Document document) {
    Map<String, List<Statement>> speakers = new LinkedHashMap<>();
    for (Statement statement : document.statements()) {
      speakers
          .computeIfAbsent(document.surface(statement.speaker()), name -> new ArrayList<>())
          .add(statement);
    }
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (PolicyTerm term : document.policyTerms()) {
      document
          .speaker(term)
          .map(document::surface)
          .ifPresent(
              name ->
                  terms.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(term.surface()));
    }
    ImmutableList.Builder<Speech> speeches = ImmutableList.builder();
    speakers.forEach(
        (name, statements) ->
            speeches.add(
                new Speech(
                    name,
                    statements.get(0).speaker(),
                    statements.size(),
                    ImmutableList.copyOf(terms.getOrDefault(name, Set.of())))));
    return speeches.build();
  }
}
