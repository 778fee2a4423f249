package dev.milestone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house, read from the compiled classes: who may use whom, and what nobody may use. */
class ArchitectureTest {

  private static final String ROOT = "dev.milestone";
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RUN_TIME_CLOSURE = Path.of("target", "run-time-closure.txt");

  /** The rooms, and which rooms each may use directly; what those reach, it may use too. Nobody names the floor. */
  private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      Map.entry("wording", Set.of()),
      Map.entry("measure", Set.of("wording")),
      Map.entry("journey", Set.of("measure")),
      Map.entry("journey.review", Set.of("journey")),
      Map.entry("journey.library", Set.of("journey")),
      Map.entry("tracking", Set.of("journey")),
      Map.entry("value", Set.of("tracking")),
      Map.entry("health", Set.of("tracking")),
      Map.entry("health.rules", Set.of("health")),
      Map.entry("health.backtest", Set.of("health")),
      Map.entry("portfolio", Set.of("health", "value")),
      Map.entry("moments", Set.of("health", "value")),
      Map.entry(
          "report",
          Set.of(
              "portfolio",
              "moments",
              "journey.review",
              "journey.library",
              "health.rules",
              "health.backtest")),
      Map.entry("testing", Set.of("health")));

  private static final Pattern ARTIFACT = Pattern.compile("(?<=^ {3})[\\w.-]+:[\\w.-]+:");

  private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);

  @Test
  void rooms_use_only_what_their_arrows_reach() {
    classes().should(followTheArrows()).check(CORE);
  }

  @Test
  void no_guava_type_stands_in_a_public_signature() {
    classes()
        .that()
        .arePublic()
        .and(describe("are visible outside", ArchitectureTest::isVisible))
        .should(notSpeakOf("com.google.common"))
        .check(CORE);
  }

  @Test
  void core_does_not_know_of_json() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."))
        .check(CORE);
  }

  @Test
  void nobody_reads_a_clock_or_the_settings_of_the_machine() {
    noClasses()
        .that()
        // Changes the default zone and locale, to see whether a rule minds, and sets them back.
        .haveNameNotMatching("dev\\.milestone\\.testing\\.RuleContract(\\$.*)?")
        .should()
        .accessTargetWhere(describe("reads a clock or a default", ArchitectureTest::isOfTheMoment))
        .check(CORE);
  }

  @Test
  void nothing_is_left_to_chance() {
    noClasses()
        .should()
        .accessTargetWhere(describe(
            "draws a random number",
            (JavaAccess<?> access) ->
                List.of("random", "randomUUID").contains(access.getTarget().getName())))
        .orShould()
        .dependOnClassesThat(describe(
            "are sources of random numbers",
            (JavaClass type) -> type.getPackageName().startsWith("java.util.random")
                || Set.of(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom")
                    .contains(type.getName())))
        .check(CORE);
  }

  @Test
  void nobody_writes_to_the_standard_streams() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void exported_packages_say_what_is_in_them() throws IOException {
    Set<String> exported = new HashSet<>();
    try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      ModuleDescriptor.read(descriptor).exports().stream()
          .filter(export -> !export.isQualified())
          .forEach(export -> exported.add(export.source()));
    }

    assertThat(exported).isNotEmpty().allSatisfy(name -> {
      Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
      assertThat(info)
          .content()
          .startsWith("/**")
          .contains("@NullMarked", "@CheckReturnValue")
          .containsPattern("\\* (<p>)?Start with \\{@");
    });
  }

  @Test
  void builders_may_be_filled_step_by_step() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleName("Builder")
        .and(describe("return the builder", ArchitectureTest::returnsItsOwner))
        .should()
        .beAnnotatedWith("com.google.errorprone.annotations.CanIgnoreReturnValue")
        .check(CORE);
  }

  /** What whoever depends on core gets with it; written by Maven before it compiles the tests. */
  @Test
  void nothing_else_is_needed_at_run_time() throws IOException {
    assertThat(RUN_TIME_CLOSURE).as("run 'mvn generate-test-resources' once").exists();

    assertThat(Files.readAllLines(RUN_TIME_CLOSURE))
        .map(ARTIFACT::matcher)
        .filteredOn(Matcher::find)
        .extracting(Matcher::group)
        .containsExactlyInAnyOrder(
            "com.google.guava:guava:",
            "com.google.guava:failureaccess:",
            "com.google.guava:listenablefuture:",
            "com.google.errorprone:error_prone_annotations:",
            "com.google.j2objc:j2objc-annotations:",
            "org.jspecify:jspecify:",
            "org.slf4j:slf4j-api:");
  }

  private static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("use only what the arrows of its room reach") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isOurs(type)) {
          events.add(SimpleConditionEvent.violated(
              type, type.getName() + " lies outside " + ROOT + "; move it in"));
          return;
        }
        String from = room(type);
        if (!from.isEmpty() && !ARROWS.containsKey(from)) {
          events.add(SimpleConditionEvent.violated(
              type, type.getName() + " is in a room that has no arrows; add it to the plan"));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass used = dependency.getTargetClass().getBaseComponentType();
          if (isOurs(used) && !mayUse(from, room(used))) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The package below the root; empty for the root itself, the floor that everybody stands on. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static boolean mayUse(String from, String to) {
    return from.equals(to) || to.isEmpty() || reached(from).contains(to);
  }

  private static Set<String> reached(String from) {
    Set<String> reached = new HashSet<>();
    for (String next : ARROWS.getOrDefault(from, Set.of())) {
      reached.add(next);
      reached.addAll(reached(next));
    }
    return reached;
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  /** Looks at inherited members too, since a public type may inherit from a hidden one. */
  private static ArchCondition<JavaClass> notSpeakOf(String prefix) {
    return new ArchCondition<>("not speak of " + prefix) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaMember> members = Stream.of(
                type.getAllMethods(), type.getAllFields(), type.getConstructors())
            .flatMap(Collection::stream);
        members
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED))
            .filter(member -> spokenOf(member).anyMatch(used -> isBelow(used, prefix)))
            .forEach(member -> events.add(SimpleConditionEvent.violated(
                member, type.getName() + " shows " + member.getFullName())));
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
            .filter(parent -> isBelow(parent, prefix))
            .forEach(parent -> events.add(
                SimpleConditionEvent.violated(type, type.getName() + " is a " + parent.getName())));
      }
    };
  }

  private static boolean isBelow(JavaClass type, String prefix) {
    return type.getPackageName().startsWith(prefix);
  }

  private static Stream<JavaClass> spokenOf(JavaMember member) {
    Stream<JavaType> types = member instanceof JavaCodeUnit code
        ? Stream.concat(
            Stream.of(code.getReturnType()),
            Stream.concat(code.getParameterTypes().stream(), code.getExceptionTypes().stream()))
        : Stream.of(((JavaField) member).getType());
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean returnsItsOwner(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && method.getOwner().isAssignableTo(method.getRawReturnType().getName());
  }

  private static boolean isOfTheMoment(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
      case "java.util.Date" -> target.getFullName().equals("java.util.Date.<init>()");
      case "java.util.Calendar", "java.util.GregorianCalendar" -> true;
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }
}
