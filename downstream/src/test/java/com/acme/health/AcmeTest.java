package com.acme.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milestone.health.RuleId;
import dev.milestone.journey.JourneyMap;
import dev.milestone.testing.RuleContract;
import dev.milestone.testing.Snapshots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void own_rule_keeps_the_contract() {
    RuleContract.check(new FewBlockers(RuleId.of("few-blockers")), Snapshots.samples());
  }

  @Test
  void own_rule_takes_less_than_fifteen_lines() throws Exception {
    List<String> source =
        Files.readAllLines(Path.of("../src/main/java/com/acme/health/FewBlockers.java"));
    int lines = source.indexOf("// rule ends") - source.indexOf("// rule begins") - 1;

    assertTrue(lines > 0 && lines < 15, "lines: " + lines);
  }

  @Test
  void own_rule_stands_beside_a_ready_one() {
    assertEquals("100.000000", Acme.health().score().orElseThrow().toString());
    assertEquals(2, Acme.health().parts().size());
  }

  @Test
  void maps_travel_as_json() throws Exception {
    assertEquals(Acme.map(), Acme.thereAndBack());
  }

  @Test
  void the_lowest_versions_are_what_runs() throws Exception {
    ModuleLayer layer = Acme.class.getModule().getLayer();
    String guava = place(layer, "com.google.common", "com.google.common.collect.ImmutableList");
    String slf4j = place(layer, "org.slf4j", "org.slf4j.LoggerFactory");

    assertTrue(guava.endsWith("guava-" + System.getProperty("lowest.guava") + ".jar"), guava);
    assertTrue(slf4j.endsWith("slf4j-api-" + System.getProperty("lowest.slf4j") + ".jar"), slf4j);
  }

  @Test
  void stands_on_the_path_that_it_is_meant_for() {
    boolean inModule = Boolean.getBoolean("in.module");

    assertEquals(inModule, Acme.class.getModule().isNamed());
    assertEquals(inModule, JourneyMap.class.getModule().isNamed());
  }

  private static String place(ModuleLayer layer, String module, String type) throws Exception {
    Class<?> found = layer == null
        ? Class.forName(type)
        : layer.findLoader(module).loadClass(type);
    return found.getProtectionDomain().getCodeSource().getLocation().getPath();
  }
}
