package io.github.tifa.terms.mine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Finds what stands between an opening and a closing mark within one line, with its marks; of
 * nested ones all.
 *
 * @param open the opening mark
 * @param close the closing mark
 * @param least the fewest characters between the marks
 * @param most the most characters between the marks
 */
record EnclosedText(char open, char close, int least, int most) {
  void visit(String text, Consumer<String> visitor) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        opened.push(i);
      } else if (Character.isISOControl(c)) {
        // A mark that the line leaves open was forgotten, and what follows is not enclosed.
        opened.clear();
      } else if (c == close && !opened.isEmpty()) {
        int start = opened.pop();
        int length = i - start - 1;
        if (length >= least && length <= most && hasLetter(text, start, i)) {
          visitor.accept(text.substring(start, i + 1));
        }
      }
    }
  }

  private static boolean hasLetter(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
