package io.github.tifa.tokenize;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A print stream that drops what one thread prints and passes on what the others do. Every method
 * delegates, so that what passes keeps the character set and the line ends of the stream behind.
 */
final class ThreadMutingStream extends PrintStream {
  private final PrintStream behind;
  private volatile @Nullable Thread muted;

  private ThreadMutingStream(PrintStream behind, Thread muted) {
    super(OutputStream.nullOutputStream());
    this.behind = behind;
    this.muted = muted;
  }

  /**
   * Returns what {@code supplier} returns; what this thread prints to {@link System#out} meanwhile
   * is dropped. One call at a time, so that the streams are put back in order.
   */
  static synchronized <T> T mute(Supplier<T> supplier) {
    PrintStream out = System.out;
    ThreadMutingStream muting = new ThreadMutingStream(out, Thread.currentThread());
    System.setOut(muting);
    try {
      return supplier.get();
    } finally {
      // Whoever took hold of this stream in the meantime keeps one that passes everything on.
      muting.muted = null;
      // Whoever set another stream in the meantime keeps theirs.
      if (System.out == muting) {
        System.setOut(out);
      }
    }
  }

  private boolean passes() {
    return Thread.currentThread() != muted;
  }

  @Override
  public void write(int b) {
    if (passes()) {
      behind.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (passes()) {
      behind.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() {
    behind.flush();
  }

  @Override
  public boolean checkError() {
    return behind.checkError();
  }

  @Override
  public void print(@Nullable String s) {
    if (passes()) {
      behind.print(s);
    }
  }

  @Override
  public void print(boolean b) {
    print(String.valueOf(b));
  }

  @Override
  public void print(char c) {
    print(String.valueOf(c));
  }

  @Override
  public void print(int i) {
    print(String.valueOf(i));
  }

  @Override
  public void print(long l) {
    print(String.valueOf(l));
  }

  @Override
  public void print(float f) {
    print(String.valueOf(f));
  }

  @Override
  public void print(double d) {
    print(String.valueOf(d));
  }

  @Override
  public void print(char[] s) {
    print(String.valueOf(s));
  }

  @Override
  public void print(@Nullable Object o) {
    print(String.valueOf(o));
  }

  @Override
  public void println() {
    if (passes()) {
      behind.println();
    }
  }

  @Override
  public void println(@Nullable String s) {
    if (passes()) {
      behind.println(s);
    }
  }

  @Override
  public void println(boolean b) {
    println(String.valueOf(b));
  }

  @Override
  public void println(char c) {
    println(String.valueOf(c));
  }

  @Override
  public void println(int i) {
    println(String.valueOf(i));
  }

  @Override
  public void println(long l) {
    println(String.valueOf(l));
  }

  @Override
  public void println(float f) {
    println(String.valueOf(f));
  }

  @Override
  public void println(double d) {
    println(String.valueOf(d));
  }

  @Override
  public void println(char[] s) {
    println(String.valueOf(s));
  }

  @Override
  public void println(@Nullable Object o) {
    println(String.valueOf(o));
  }
}
