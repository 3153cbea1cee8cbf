/**
 * Who takes which part in a meeting or another event: finds the verbs of attendance, the people who
 * are their subjects, and the event, and yields {@link io.github.tifa.document.Attendance}
 * annotations. Every decision stays within one sentence; only the event is sought further back.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.facts.attendance;

import org.jspecify.annotations.NullMarked;
