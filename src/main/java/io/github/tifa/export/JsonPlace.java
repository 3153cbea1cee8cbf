package io.github.tifa.export;

import io.github.tifa.text.ResourceException;

/**
 * A place in a JSON document: the line and column where a value begins and the path to it.
 *
 * @param resource the name of what is read
 * @param line the number of the line, from 1
 * @param column the number of the column, from 1
 * @param path such as {@code mentions[3].start}; empty for the document itself
 */
record JsonPlace(String resource, int line, int column, String path) {

  /** Returns the place of a field of the object here; it keeps the object's line and column. */
  JsonPlace field(String name) {
    return new JsonPlace(resource, line, column, path.isEmpty() ? name : path + "." + name);
  }

  /** Returns the place of an element of the array here; it keeps the array's line and column. */
  JsonPlace element(int index) {
    return new JsonPlace(resource, line, column, path + "[" + index + "]");
  }

  ResourceException problem(String problem) {
    String what = path.isEmpty() ? problem : path + ": " + problem;
    return ResourceException.atLine(resource, line, "column " + column + ": " + what);
  }
}
