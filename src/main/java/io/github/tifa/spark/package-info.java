/**
 * The face to Spark SQL: a dataset of articles in, typed columns of annotations out, with one
 * analyser for each executor. Spark is an optional dependency; nothing outside this package needs
 * it.
 */
@NullMarked
package io.github.tifa.spark;

import org.jspecify.annotations.NullMarked;
