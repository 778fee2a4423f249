package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Breaks each rule of the {@link ArchitectureRules plan}, to see that it names who broke it, and comes close to breaking it,
 * to see that it lets that be. What breaks a rule is compiled here, so that it can lie in the rooms that the rule is about.
 */
class ArchitectureRulesTest {

  private static final Pattern NAME =
      Pattern.compile("(?s)package (?<room>[\\w.]+);.*?(?:class|interface) (?<type>\\w+)");

  private static final List<String> CLOSURE = List.of(
      "",
      "The following files have been resolved:",
      "   com.google.guava:guava:jar:33.8.0-jre:compile -- module com.google.common",
      "   com.google.guava:failureaccess:jar:1.0.3:compile -- module failureaccess",
      "   com.google.guava:listenablefuture:jar:9999.0-empty-to-avoid-conflict-with-guava:compile",
      "   com.google.errorprone:error_prone_annotations:jar:2.50.0:compile",
      "   com.google.j2objc:j2objc-annotations:jar:3.1:compile",
      "   org.slf4j:slf4j-api:jar:2.0.20:compile -- module org.slf4j",
      "   org.jspecify:jspecify:jar:1.0.1:compile -- module org.jspecify",
      "");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package dev.milestone.wording; class Culprit { dev.milestone.measure.Metric ahead; }",
        "package dev.milestone.measure; class Culprit { dev.milestone.journey.Stage[][] inArrays; }",
        "package dev.milestone.tracking; class Culprit { java.util.List<dev.milestone.health.Band> inside; }",
        "package dev.milestone.health; class Culprit { Object parent = dev.milestone.health.rules.StandardHealth.engine(); }",
        "package dev.milestone.health.rules; class Culprit { dev.milestone.health.backtest.Auc sister; }",
        "package dev.milestone; class Culprit { dev.milestone.wording.Message onTheFloor; }",
      })
  void a_room_that_uses_what_no_arrow_reaches_is_named(String culprit) throws IOException {
    assertThat(faults(ArchitectureRules.roomsUseOnlyWhatTheirArrowsReach(), culprit))
        .isNotEmpty()
        .allMatch(fault -> fault.contains("Culprit"));
  }

  @Test
  void a_room_may_use_what_its_arrows_reach_and_the_floor() throws IOException {
    assertThat(faults(ArchitectureRules.roomsUseOnlyWhatTheirArrowsReach(), """
            package dev.milestone.health.rules;
            class Fine {
              dev.milestone.health.Band parent;
              dev.milestone.wording.Message farBelow;
              dev.milestone.NearestNames floor;
            }
            """))
        .isEmpty();
  }

  @Test
  void a_room_that_is_not_in_the_plan_is_named() throws IOException {
    assertThat(faults(
            ArchitectureRules.roomsUseOnlyWhatTheirArrowsReach(),
            "package dev.milestone.util; class Culprit {}",
            "package com.acme; class Guest {}"))
        .containsExactlyInAnyOrder(
            "dev.milestone.util.Culprit is in a room that has no arrows; add it to the plan",
            "com.acme.Guest lies outside dev.milestone; move it in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public ImmutableList<String> culprit() { return null; }",
        "public void culprit(ImmutableList<String>[] many) {}",
        "protected java.util.List<ImmutableList<String>> culprit() { return null; }",
        "public <T extends com.google.common.base.Function<T, T>> T culprit(T in) { return in; }",
        "public void culprit() throws com.google.common.io.InsecureRecursiveDeleteException {}",
        "public ImmutableList<String> culprit;",
        "public Shown(ImmutableList<String> culprit) {}",
        "public static class Inner { public ImmutableList<String> culprit; }",
        "protected static class Inner { public ImmutableList<String> culprit; }",
        "protected static class Inner { protected ImmutableList<String> culprit; }",
        "public <T extends ImmutableList<String>> void culprit() {}",
        "public <T extends Comparable<ImmutableList<String>>> Shown(T... culprit) {}",
        "public interface Culprit<T extends ImmutableList<String>> {}",
        "public record Culprit<A, B extends java.util.List<? extends ImmutableList<A>>>() {}",
      })
  void a_guava_type_in_a_public_signature_is_named(String member) throws IOException {
    assertThat(
            faults(ArchitectureRules.noGuavaTypeStandsInAPublicSignature(), """
            package dev.milestone.measure;
            import com.google.common.collect.ImmutableList;
            public class Shown { %s }
            """.formatted(member)))
        .singleElement()
        .asString()
        .contains("dev.milestone.measure.Shown");
  }

  @Test
  void a_guava_type_that_is_inherited_is_named() throws IOException {
    assertThat(
            faults(
                ArchitectureRules.noGuavaTypeStandsInAPublicSignature(),
                "package dev.milestone.measure; class Hidden { public com.google.common.base.Splitter culprit; }",
                "package dev.milestone.measure; public class Heir extends Hidden {}",
                "package dev.milestone.measure; public interface Child extends com.google.common.base.Supplier<String> {}"))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).startsWith("dev.milestone.measure.Heir shows "),
            fault -> assertThat(fault).startsWith("dev.milestone.measure.Child is a "));
  }

  @Test
  void a_guava_type_behind_a_public_signature_is_fine() throws IOException {
    assertThat(faults(ArchitectureRules.noGuavaTypeStandsInAPublicSignature(), """
            package dev.milestone.measure;
            import com.google.common.collect.ImmutableList;
            public class Fine {
              private ImmutableList<String> field = ImmutableList.of();
              ImmutableList<String> forTheRoom() { return field; }
              public java.util.List<String> forAll() { return field; }
              static class Inner { public ImmutableList<String> inside; }
              private static class Deep { protected static class Er { public ImmutableList<String> inside; } }
              <T extends ImmutableList<T>> void amongOurselves() {}
            }
            """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.fasterxml.jackson.databind", "tools.jackson.databind"})
  void who_knows_of_json_is_named(String jackson) throws IOException {
    // A stand-in, since core must not have Jackson within reach, not even in its tests.
    String standIn = "package " + jackson + "; public class ObjectMapper {}";
    String culprit =
        "package dev.milestone.journey; class Culprit { " + jackson + ".ObjectMapper mapper; }";

    assertThat(faults(ArchitectureRules.nobodyKnowsOfJson(), standIn, culprit))
        .isNotEmpty()
        .allMatch(fault -> fault.contains("dev.milestone.journey.Culprit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.currentTimeMillis()",
        "System.nanoTime()",
        "java.time.Instant.now()",
        "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
        "java.time.Clock.systemUTC()",
        "java.time.Clock.tickMinutes(java.time.ZoneOffset.UTC)",
        "java.time.ZoneId.systemDefault()",
        "java.util.TimeZone.getDefault()",
        "java.util.Locale.getDefault()",
        "new java.util.Date()",
        "java.util.Calendar.getInstance()",
        "new java.util.GregorianCalendar()",
        "java.time.InstantSource.system()",
        "java.time.InstantSource.tick(null, null)",
        "com.google.common.base.Stopwatch.createStarted()",
        "com.google.common.base.Ticker.systemTicker()",
        "System.getProperty(\"user.name\")",
        "System.getProperties()",
        "System.getenv(\"LANG\")",
        "System.lineSeparator()",
        "Integer.getInteger(\"threads\")",
        "Long.getLong(\"threads\")",
        "Boolean.getBoolean(\"verbose\")",
        "String.format(\"%s\", 1)",
        "new java.util.Formatter()",
        "java.time.format.DateTimeFormatter.ofPattern(\"MMMM\")",
        "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.LONG)",
        "new java.time.format.DateTimeFormatterBuilder().toFormatter()",
        "(Runnable) () -> java.util.Locale.setDefault(java.util.Locale.ROOT)",
        "(Runnable) () -> java.util.TimeZone.setDefault(null)",
      })
  void who_reads_a_clock_or_a_setting_is_named(String reading) throws IOException {
    assertThat(faults(
            ArchitectureRules.nobodyReadsAClockOrTheSettingsOfTheMachine(),
            "package dev.milestone.tracking; class Culprit { Object read() { return %s; } }"
                .formatted(reading)))
        .singleElement()
        .asString()
        .contains("dev.milestone.tracking.Culprit.read()");
  }

  @Test
  void a_clock_that_is_handed_in_is_fine_and_so_is_the_contract_of_rules() throws IOException {
    assertThat(faults(ArchitectureRules.nobodyReadsAClockOrTheSettingsOfTheMachine(), """
            package dev.milestone.tracking;
            class Fine {
              Object read(java.time.Clock clock) { return clock.instant(); }
              Object root = java.util.Locale.ROOT;
              Object epoch = new java.util.Date(0);
              Object two = Integer.valueOf(2);
              String said = "%s".formatted(1) + String.format(java.util.Locale.ROOT, "%s", 1);
              Object month = java.time.format.DateTimeFormatter.ofPattern("MMMM", java.util.Locale.ROOT);
            }
            """, """
            package dev.milestone.testing;
            class RuleContract {
              Object locale = java.util.Locale.getDefault();
              static class Before {
                static { java.util.TimeZone.setDefault(java.util.TimeZone.getDefault()); }
              }
            }
            """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.nanoTime()",
        "java.time.Instant.now()",
        "java.time.ZoneId.systemDefault()",
        "System.getProperty(\"user.language\")",
      })
  void the_contract_of_rules_is_named_for_anything_but_defaults_that_it_sets_back(String reading)
      throws IOException {
    assertThat(faults(
            ArchitectureRules.nobodyReadsAClockOrTheSettingsOfTheMachine(),
            "package dev.milestone.testing; class RuleContract { Object read() { return %s; } }"
                .formatted(reading)))
        .singleElement()
        .asString()
        .contains("dev.milestone.testing.RuleContract.read()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d days", "%,d", "%.2f", "%05d", "%2$d of %1$s", "%e", "%tF"})
  void a_number_in_a_text_that_has_the_digits_of_the_machine_is_named(String text)
      throws IOException {
    write("dev/milestone/Culprit.java", "String say = \"" + text + "\".formatted(1, 1);");

    assertThatThrownBy(
            () -> ArchitectureRules.checkThatNumbersAreSaidInTheSameDigitsEverywhere(folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Culprit.java");
  }

  @Test
  void numbers_that_are_said_by_their_own_text_are_fine() throws IOException {
    write(
        "dev/milestone/Fine.java",
        "String say = \"%s of '%2$s', 50 % done, 9 %\".formatted(7 % days)");

    assertThatCode(() -> ArchitectureRules.checkThatNumbersAreSaidInTheSameDigitsEverywhere(folder))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.random()",
        "StrictMath.random()",
        "java.util.UUID.randomUUID()",
        "new java.util.Random(1)",
        "new java.util.SplittableRandom(1)",
        "java.util.concurrent.ThreadLocalRandom.current()",
        "new java.security.SecureRandom()",
        "java.util.random.RandomGenerator.getDefault()",
        "(Runnable) () -> java.util.Collections.shuffle(new java.util.ArrayList<>())",
      })
  void who_leaves_something_to_chance_is_named(String draw) throws IOException {
    assertThat(faults(
            ArchitectureRules.nothingIsLeftToChance(),
            "package dev.milestone.health; class Culprit { Object draw() { return %s; } }"
                .formatted(draw)))
        .isNotEmpty()
        .allMatch(fault -> fault.contains("dev.milestone.health.Culprit.draw()"));
  }

  @Test
  void who_writes_to_the_standard_streams_is_named() throws IOException {
    assertThat(faults(ArchitectureRules.nobodyWritesToTheStandardStreams(), """
            package dev.milestone.health;
            class Culprit {
              void out() { System.out.println(); }
              void err(Exception failure) { failure.printStackTrace(); }
            }
            """))
        .hasSize(2)
        .allMatch(fault -> fault.contains("dev.milestone.health.Culprit"));
  }

  @Test
  void a_setter_whose_result_must_be_used_is_named() throws IOException {
    assertThat(faults(ArchitectureRules.buildersMayBeFilledStepByStep(), """
            package dev.milestone.journey;
            import com.google.errorprone.annotations.CanIgnoreReturnValue;
            class Tent {
              static class Builder {
                Builder culprit() { return this; }
                @CanIgnoreReturnValue Builder fine() { return this; }
                static Builder start() { return new Builder(); }
                Tent build() { return new Tent(); }
              }
            }
            """))
        .singleElement()
        .asString()
        .contains("dev.milestone.journey.Tent$Builder.culprit()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NullMarked @CheckReturnValue package dev.milestone.bare;",
        "/** Things. */ @NullMarked @CheckReturnValue package dev.milestone.bare;",
        "/** * Start with {@link Thing}. */ @CheckReturnValue package dev.milestone.bare;",
        "/** * Start with {@link Thing}. */ @NullMarked package dev.milestone.bare;",
      })
  void a_package_that_does_not_say_what_is_in_it_is_named(String info) throws IOException {
    write("dev/milestone/bare/package-info.java", info);

    assertThatThrownBy(() -> checkPackages("dev.milestone.bare"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dev.milestone.bare");
  }

  @Test
  void a_package_without_a_word_is_named_unless_it_is_for_friends_only() throws IOException {
    write("dev/milestone/said/package-info.java", """
        /**
         * Things.
         *
         * <p>Start with {@link Thing}.
         */
        @CheckReturnValue
        @NullMarked
        package dev.milestone.said;
        """);

    assertThatCode(() -> checkPackages("dev.milestone.said")).doesNotThrowAnyException();
    assertThatThrownBy(() -> checkPackages("dev.milestone.said", "dev.milestone.mute"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dev.milestone.mute");
  }

  @Test
  void the_closure_of_today_is_fine_in_any_version() {
    assertThatCode(() -> ArchitectureRules.checkThatNothingElseIsNeededAtRunTime(CLOSURE))
        .doesNotThrowAnyException();
  }

  @Test
  void what_is_needed_at_run_time_and_not_planned_is_named() {
    List<String> more = new ArrayList<>(CLOSURE);
    more.add("   org.joda:joda-money:jar:1.0.7:compile -- module org.joda.money");

    assertThatThrownBy(() -> ArchitectureRules.checkThatNothingElseIsNeededAtRunTime(more))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.joda:joda-money");
  }

  @Test
  void what_is_planned_and_not_needed_any_more_is_named() {
    List<String> less =
        CLOSURE.stream().filter(line -> !line.contains("j2objc-annotations")).toList();

    assertThatThrownBy(() -> ArchitectureRules.checkThatNothingElseIsNeededAtRunTime(less))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("com.google.j2objc:j2objc-annotations");
  }

  private void checkPackages(String exported, String... more) {
    ModuleDescriptor.Builder module = ModuleDescriptor.newModule("m");
    Stream.concat(Stream.of(exported), Stream.of(more)).forEach(module::exports);
    module.exports("dev.milestone.friends", Set.of("friend"));
    ArchitectureRules.checkThatExportedPackagesSayWhatIsInThem(module.build(), folder);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Compiles, and returns what a rule has to say of it, a line for each fault. */
  private List<String> faults(ArchRule rule, String... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options = List.of(
        "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    List<? extends JavaFileObject> files = Stream.of(sources).map(Source::new).toList();
    assertThat(compiler.getTask(said, null, null, options, null, files).call())
        .as("compiled: %s", said)
        .isTrue();

    return rule.allowEmptyShould(true)
        .evaluate(new ClassFileImporter().importPath(folder))
        .getFailureReport()
        .getDetails();
  }

  /** A class in a text, named by its first words. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("text:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    private static String path(String text) {
      Matcher name = NAME.matcher(text);
      assertThat(name.find()).as(text).isTrue();
      return name.group("room").replace('.', '/') + "/" + name.group("type") + ".java";
    }
  }
}
