package io.github.tifa.cli;

import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Prints the message of an error that the user can mend; whatever else is a fault of the program
 * keeps its trace.
 */
final class PlainErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception error, CommandLine commandLine, ParseResult parseResult) throws Exception {
    if (error instanceof ResourceException || error instanceof IOException) {
      commandLine.getErr().println("tifa: " + describe(error));
      return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
    throw error;
  }

  private static String describe(Exception error) {
    return error instanceof FileSystemException failure && failure.getFile() != null
        ? failure.getFile() + ": " + reason(failure)
        : reason(error);
  }

  /**
   * Says what went wrong without naming the file; some exceptions of the file system name nothing
   * else.
   */
  static String reason(Exception error) {
    if (error instanceof NoSuchFileException) {
      return "no such file";
    }
    if (error instanceof AccessDeniedException) {
      return "access denied";
    }
    String message =
        error instanceof FileSystemException failure ? failure.getReason() : error.getMessage();
    return message == null ? error.toString() : message;
  }
}
