package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The library where its classes and resources are no files and no entries of a plain jar, as in an
 * executable jar with jars inside, and where the thread's loader knows nothing of it.
 */
final class ForeignLoaderTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void readsItsResourcesByItsOwnLoader() throws Exception {
    ClassLoader nested = new NestedLoader();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      Class<?> type = nested.loadClass(Tifa.class.getName());
      Object tifa = type.getMethod("create").invoke(null);
      Object document =
          type.getMethod("annotate", String.class).invoke(tifa, "罗启明强调，要贯彻党的二十届三中全会精神。");
      Class<?> documentType = nested.loadClass(Document.class.getName());
      assertThat(documentType.getMethod("policyTerms").invoke(document).toString())
          .contains("中国共产党第二十届中央委员会第三次全体会议");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Defines the library's classes itself, and hands out its resources at addresses of its own. */
  private static final class NestedLoader extends ClassLoader {
    NestedLoader() {
      super(ForeignLoaderTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.github.tifa.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try {
        byte[] code = Files.readAllBytes(CLASSES.resolve(name.replace('.', '/') + ".class"));
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      if (!name.startsWith("io/github/tifa/")) {
        return super.getResource(name);
      }
      try {
        return new URL("nested", "", 0, name, new Bytes());
      } catch (IOException e) {
        return null;
      }
    }
  }

  private static final class Bytes extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() throws IOException {
          return new ByteArrayInputStream(Files.readAllBytes(CLASSES.resolve(url.getFile())));
        }
      };
    }
  }
}
