package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Statement;

/**
 * What a text reports of meetings.
 *
 * @param attendance who takes which part, in order of the names
 * @param statements who said what, in text order
 */
public record ReportedFacts(
    ImmutableList<Attendance> attendance, ImmutableList<Statement> statements) {}
