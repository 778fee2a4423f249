package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;

/** The tests run beside the versions that Maven was asked for; the gate asks for the lowest that the library claims. */
@EnabledIfSystemProperty(named = "guava.version", matches = ".+", disabledReason = "set by Maven")
class VersionsTest {

  @Test
  void what_was_asked_for_is_what_runs() {
    String guava = System.getProperty("guava.version") + ".jar";
    Map<Class<?>, String> expected = Map.of(
        ImmutableList.class, "/guava-" + guava,
        EqualsTester.class, "/guava-testlib-" + guava,
        Logger.class, "/slf4j-api-" + System.getProperty("slf4j.version") + ".jar");

    assertThat(expected)
        .allSatisfy((type, jar) -> assertThat(
                type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .endsWith(jar));
  }
}
