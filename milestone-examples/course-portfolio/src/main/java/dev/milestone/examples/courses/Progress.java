package dev.milestone.examples.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come. */
interface Progress extends AutoCloseable {

  /** One more thing is done. */
  void step();

  @Override
  void close();

  /** Shows nothing, for pipes, logs and tests. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }

  /** Shows a bar on standard error if somebody sits before it, otherwise nothing. */
  static Progress onTerminal(String task, long total) {
    if (!standardErrorIsTerminal()) {
      return silent();
    }
    ProgressBar bar = ProgressBar.builder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(
            System.err, 80)) // a width of its own: asking the terminal loads native code
        .clearDisplayOnFinish()
        .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }

  @SuppressWarnings("SystemConsoleNull") // what it answers on 22 to 24 is seen to
  private static boolean standardErrorIsTerminal() {
    // From 22 to 24 a console is there even without a terminal, unless it is the plain one.
    if (System.getProperty("jdk.console") == null) {
      System.setProperty("jdk.console", "java.base");
    }
    if (System.console() == null) { // speaks for standard input and output only
      return false;
    }
    Path standardError = Path.of("/proc/self/fd/2");
    if (!Files.exists(standardError)) {
      return true;
    }
    try {
      String device = standardError.toRealPath().toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return false; // a pipe has no path
    }
  }
}
