package io.github.tifa.export;

import io.github.tifa.document.AnnotationLayer;
import java.util.List;

/** What the writer and the reader of CoNLL files agree on. */
final class ConllFormat {
  private ConllFormat() {}

  static final String NEW_DOCUMENT = "# newdoc";
  static final String ID = " id = ";
  static final String TEXT = "# text = ";
  static final String COLUMNS = "# global.columns = FORM START END XPOS NAMES TERMS POSTS TIMES";

  /** Stands in the column of the part of speech where there is none. */
  static final String NO_PART_OF_SPEECH = "_";

  static final String OUTSIDE = "O";
  static final String BEGIN = "B-";
  static final String INSIDE = "I-";

  /** The layers in the order of their columns, which follow the first four. */
  static final List<AnnotationLayer> LAYERS = List.of(AnnotationLayer.values());

  static final int LAYERS_FROM = 4;
}
