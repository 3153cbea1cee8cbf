/**
 * Times: the expressions of an article that name a calendar date, a clock time or a period, and the
 * ISO-8601 values that they have in it. A hand-written grammar reads them; any other recogniser may
 * find them, since values are read from the text of a span.
 */
@NullMarked
package io.github.tifa.facts.times;

import org.jspecify.annotations.NullMarked;
