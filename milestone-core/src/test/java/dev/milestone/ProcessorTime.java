package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;

/** Bounds work by the processor time of the JVM, so that a busy machine makes no test red. */
public final class ProcessorTime {

  private ProcessorTime() {}

  /** The result of some work, which must not take longer than that. */
  public static <T> T atMost(Duration most, Supplier<T> work) {
    Duration before = now();
    T result = work.get();
    assertThat(now().minus(before)).isLessThan(most);
    return result;
  }

  /** Zero where the system does not tell. */
  private static Duration now() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
