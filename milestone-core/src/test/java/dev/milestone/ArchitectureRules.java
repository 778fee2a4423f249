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
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
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

/**
 * The plan of the house, as rules: who may use whom, and what nobody may use. {@link ArchitectureTest} holds core to them,
 * and {@link ArchitectureRulesTest} breaks each of them once.
 */
final class ArchitectureRules {

  private static final String ROOT = "dev.milestone";

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

  private static final Pattern NUMBER_BY_LOCALE =
      Pattern.compile("%(\\d+\\$)?[-+0,(]*\\d*(\\.\\d+)?([dfegEG]|[tT]\\w)\\b");

  private ArchitectureRules() {}

  static ArchRule roomsUseOnlyWhatTheirArrowsReach() {
    return classes().should(followTheArrows());
  }

  static ArchRule noGuavaTypeStandsInAPublicSignature() {
    return classes()
        .that(describe("are visible outside", ArchitectureRules::isVisible))
        .should(notSpeakOf("com.google.common"));
  }

  static ArchRule nobodyKnowsOfJson() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."));
  }

  static ArchRule nobodyReadsAClockOrTheSettingsOfTheMachine() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "reads a clock or a default",
            (JavaAccess<?> access) -> isOfTheMoment(access.getTarget()) && !isAllowed(access)));
  }

  static ArchRule nothingIsLeftToChance() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "draws a random number",
            (JavaAccess<?> access) -> Set.of("random", "randomUUID", "shuffle")
                .contains(access.getTarget().getName())))
        .orShould()
        .dependOnClassesThat(describe(
            "are sources of random numbers",
            (JavaClass type) -> type.getPackageName().startsWith("java.util.random")
                || Set.of(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom")
                    .contains(type.getName())));
  }

  static ArchRule nobodyWritesToTheStandardStreams() {
    return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  static ArchRule buildersMayBeFilledStepByStep() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleName("Builder")
        .and(describe("return the builder", ArchitectureRules::returnsItsOwner))
        .should()
        .beAnnotatedWith("com.google.errorprone.annotations.CanIgnoreReturnValue");
  }

  /** Every package that is exported to all says what is in it and where to start, and is free of null. */
  static void checkThatExportedPackagesSayWhatIsInThem(ModuleDescriptor module, Path sources) {
    List<String> exported = module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .toList();

    assertThat(exported).isNotEmpty().allSatisfy(name -> {
      Path info = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
      assertThat(info)
          .content()
          .startsWith("/**")
          .contains("@NullMarked", "@CheckReturnValue")
          .containsPattern("\\* (<p>)?Start with \\{@");
    });
  }

  /**
   * No format asks for a number by {@code %d} or {@code %f}: {@code formatted} writes them in the digits of the default
   * locale. {@code %s} does not.
   */
  static void checkThatNumbersAreSaidInTheSameDigitsEverywhere(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file))
              .as("%s", file)
              .noneMatch(line -> NUMBER_BY_LOCALE.matcher(line).find()));
    }
  }

  /**
   * What whoever depends on core gets with it is this list and nothing else.
   *
   * @param listed what {@code dependency:list} prints
   */
  static void checkThatNothingElseIsNeededAtRunTime(List<String> listed) {
    assertThat(listed)
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
    return isForOthers(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureRules::isVisible).orElse(true);
  }

  private static boolean isForOthers(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
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
            .filter(member -> isForOthers(member.getModifiers()))
            .filter(member -> spokenOf(member).anyMatch(used -> isBelow(used, prefix)))
            .forEach(member -> events.add(SimpleConditionEvent.violated(
                member, type.getName() + " shows " + member.getFullName())));
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
            .filter(parent -> isBelow(parent, prefix))
            .forEach(parent -> events.add(
                SimpleConditionEvent.violated(type, type.getName() + " is a " + parent.getName())));
        type.getTypeParameters().stream()
            .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())
            .filter(bound -> isBelow(bound, prefix))
            .forEach(bound -> events.add(
                SimpleConditionEvent.violated(type, type.getName() + " is of " + bound.getName())));
      }
    };
  }

  private static boolean isBelow(JavaClass type, String prefix) {
    return type.getPackageName().startsWith(prefix);
  }

  private static Stream<JavaClass> spokenOf(JavaMember member) {
    Stream<JavaType> types = member instanceof JavaCodeUnit code
        ? Stream.of(
                List.of(code.getReturnType()),
                code.getParameterTypes(),
                code.getExceptionTypes(),
                code.getTypeParameters())
            .flatMap(Collection::stream)
        : Stream.of(((JavaField) member).getType());
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean returnsItsOwner(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && method.getOwner().isAssignableTo(method.getRawReturnType().getName());
  }

  private static boolean isOfTheMoment(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" ->
        Set.of(
                "currentTimeMillis",
                "nanoTime",
                "getProperty",
                "getProperties",
                "getenv",
                "lineSeparator")
            .contains(name);
      case "java.lang.Integer" -> name.equals("getInteger");
      case "java.lang.Long" -> name.equals("getLong");
      case "java.lang.Boolean" -> name.equals("getBoolean");
      case "java.time.Clock", "java.time.InstantSource" ->
        name.startsWith("system") || name.startsWith("tick");
      case "com.google.common.base.Stopwatch" -> true;
      case "com.google.common.base.Ticker" -> name.equals("systemTicker");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.Locale", "java.util.TimeZone" ->
        name.equals("getDefault") || name.equals("setDefault");
      case "java.util.Date" -> target.getFullName().equals("java.util.Date.<init>()");
      case "java.util.Calendar", "java.util.GregorianCalendar" -> true;
      // Numbers in texts are looked for in the sources, so formatted(...) is let be.
      case "java.lang.String" -> name.equals("format") && namesNoLocale(target);
      case "java.util.Formatter" -> name.equals("<init>") && namesNoLocale(target);
      case "java.time.format.DateTimeFormatter" ->
        name.startsWith("ofLocalized") || (name.equals("ofPattern") && namesNoLocale(target));
      case "java.time.format.DateTimeFormatterBuilder" ->
        name.equals("toFormatter") && namesNoLocale(target);
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static boolean namesNoLocale(AccessTarget target) {
    return !target.getFullName().contains("java.util.Locale");
  }

  /** The contract of rules changes the default zone and locale, to see whether a rule minds, and sets them back. */
  private static boolean isAllowed(JavaAccess<?> access) {
    return access
            .getOriginOwner()
            .getName()
            .matches("dev\\.milestone\\.testing\\.RuleContract(\\$.*)?")
        && Set.of("java.util.Locale", "java.util.TimeZone")
            .contains(access.getTarget().getOwner().getName());
  }
}
