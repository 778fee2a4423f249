package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds core, as it was compiled, to the {@link ArchitectureRules plan of the house}. */
class ArchitectureTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RUN_TIME_CLOSURE = Path.of("target", "run-time-closure.txt");

  private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);

  @Test
  void rooms_use_only_what_their_arrows_reach() {
    ArchitectureRules.roomsUseOnlyWhatTheirArrowsReach().check(CORE);
  }

  @Test
  void no_guava_type_stands_in_a_public_signature() {
    ArchitectureRules.noGuavaTypeStandsInAPublicSignature().check(CORE);
  }

  @Test
  void core_does_not_know_of_json() {
    ArchitectureRules.nobodyKnowsOfJson().check(CORE);
  }

  @Test
  void nobody_reads_a_clock_or_the_settings_of_the_machine() {
    ArchitectureRules.nobodyReadsAClockOrTheSettingsOfTheMachine().check(CORE);
  }

  @Test
  void numbers_are_said_in_the_same_digits_everywhere() throws IOException {
    ArchitectureRules.checkThatNumbersAreSaidInTheSameDigitsEverywhere(SOURCES);
  }

  @Test
  void nothing_is_left_to_chance() {
    ArchitectureRules.nothingIsLeftToChance().check(CORE);
  }

  @Test
  void nobody_writes_to_the_standard_streams() {
    ArchitectureRules.nobodyWritesToTheStandardStreams().check(CORE);
  }

  @Test
  void builders_may_be_filled_step_by_step() {
    ArchitectureRules.buildersMayBeFilledStepByStep().check(CORE);
  }

  @Test
  void exported_packages_say_what_is_in_them() throws IOException {
    try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      ArchitectureRules.checkThatExportedPackagesSayWhatIsInThem(
          ModuleDescriptor.read(descriptor), SOURCES);
    }
  }

  /** What whoever depends on core gets with it; written by Maven before it compiles the tests. */
  @Test
  void nothing_else_is_needed_at_run_time() throws IOException {
    assertThat(RUN_TIME_CLOSURE).as("run 'mvn generate-test-resources' once").exists();

    ArchitectureRules.checkThatNothingElseIsNeededAtRunTime(Files.readAllLines(RUN_TIME_CLOSURE));
  }
}
