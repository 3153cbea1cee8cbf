package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report: {@code 新华社北京7月28日电（记者王兴瑞）}.
 *
 * @param end the code unit after the last one
 * @param source the agency; empty if none is named
 * @param date the date, if it has a year
 * @param authors the reporters in text order
 */
record Dateline(int end, String source, @Nullable LocalDate date, ImmutableList<String> authors) {}
