package dev.milestone.examples.quickstart;

import org.junit.jupiter.api.Test;

/** The programs print what was reviewed; they run on the module path, so a package that is not exported fails here. */
class QuickstartTest {

  @Test
  void the_report_time_journey_explains_its_health() throws Exception {
    Golden.check("Quickstart.txt", ModulePath.run(Quickstart.class));
  }

  @Test
  void a_rule_of_ones_own_works_beside_the_built_in_ones() throws Exception {
    Golden.check("OwnRule.txt", ModulePath.run(OwnRule.class));
  }
}
