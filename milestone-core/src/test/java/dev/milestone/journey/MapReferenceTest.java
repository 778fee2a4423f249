package dev.milestone.journey;

import static dev.milestone.journey.Criteria.happened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapReferenceTest {

  private static final String HASH = "0123456789abcdef0123456789abcdef";

  /** As it was once computed: it must never change, since references are stored. */
  @Test
  void the_hash_is_the_same_for_ever() {
    assertThat(Designs.chained().hash()).isEqualTo("a62c8ca9e84b37f6453d34721d44e962");
  }

  @Test
  void a_reference_is_read_as_it_is_written() {
    MapReference reference = Designs.chained().reference();

    assertThat(MapReference.parse(reference.toString())).isEqualTo(reference);
    assertThat(reference.toString()).isEqualTo("crm@1#" + Designs.chained().hash());
    assertThat(reference.names(Designs.chained())).isTrue();
    assertThat(reference.names(Designs.chained().withName("x"))).isFalse();
    assertThat(MapReference.parse("a@b#c@2#beta#" + HASH))
        .isEqualTo(new MapReference(MapId.of("a@b#c"), "2#beta", HASH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "m@1", "m#" + HASH, "m@1#0123", "@1#" + HASH, "m@#" + HASH})
  void something_else_is_no_reference(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> MapReference.parse(text));
  }

  @Test
  void a_version_has_no_at_sign_since_that_parts_it_from_the_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Designs.chained().withVersion("1@2"))
        .withMessage(
            "map 'crm' has the version '1@2'; leave out the @, which parts id and version in a reference");
    assertThatIllegalArgumentException().isThrownBy(() -> Designs.chained().withVersion("@1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MapReference(MapId.of("m"), "1@2", HASH));
  }

  @Test
  void the_order_of_links_does_not_matter_and_that_of_milestones_does() {
    JourneyMap one = ordered("a", "b");
    JourneyMap other = ordered("b", "a");

    assertThat(one).isEqualTo(other);
    assertThat(one.hash()).isEqualTo(other.hash());
    assertThat(one.withMilestones(
                one.milestones().get(1),
                one.milestones().get(0),
                one.milestones().get(2))
            .hash())
        .isNotEqualTo(one.hash());
  }

  private static JourneyMap ordered(String... dependsOn) {
    return Maps.of(
        Maps.functional("a").build(),
        Maps.functional("b").build(),
        Maps.functional("c").addAllDependsOn(Maps.ids(dependsOn)).build());
  }

  @Test
  void asking_for_the_method_beforehand_makes_another_map_and_not_asking_the_same() {
    ValidationPolicy plain = ValidationPolicy.by("customer");

    assertThat(asking(plain.withMethodStatedBeforehand(true)).hash())
        .isNotEqualTo(asking(plain).hash());
    assertThat(asking(plain).hash()) // golden: stored journeys refer to it
        .isEqualTo("db45d4f272197975603c2115da70d49e");
  }

  @Test
  void whatever_else_validation_asks_for_makes_another_map() {
    ValidationPolicy plain = ValidationPolicy.builder().sources(1).build();

    assertThat(Stream.of(
                ValidationPolicy.builder().build(),
                plain,
                plain.withSources(2),
                plain.withConfirmations(2),
                plain.withRole("customer"),
                plain.withEvidence(EvidenceKind.LOG),
                plain.withEvidence(EvidenceKind.LOG, EvidenceKind.SURVEY))
            .map(policy -> asking(policy).hash()))
        .doesNotHaveDuplicates();
    assertThat(asking(plain.withEvidence(EvidenceKind.SURVEY, EvidenceKind.LOG)).hash())
        .isEqualTo(
            asking(plain.withEvidence(EvidenceKind.LOG, EvidenceKind.SURVEY)).hash());
  }

  private static JourneyMap asking(ValidationPolicy policy) {
    return Maps.of(Maps.customer("a")
        .achievedWhen(Criteria.reaches("report-time"))
        .validation(policy)
        .build());
  }

  /** A criterion that only a program knows. */
  record FullMoon(int times) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.notStarted();
    }
  }

  /** One that says nothing of itself. */
  static final class Silent implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.notStarted();
    }
  }

  /** One that says what tells it from others. */
  record Named(String name) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.notStarted();
    }

    @Override
    public String content() {
      return "named:" + name;
    }
  }

  @Test
  void a_criterion_of_ones_own_tells_what_it_is() {
    assertThat(new FullMoon(3).content())
        .isEqualTo("dev.milestone.journey.MapReferenceTest$FullMoon: FullMoon[times=3]");
    assertThat(new Silent().content()).isEqualTo("dev.milestone.journey.MapReferenceTest$Silent");
    assertThat(hash(new FullMoon(3)))
        .isEqualTo(hash(new FullMoon(3)))
        .isNotEqualTo(hash(new FullMoon(4)));
    assertThat(hash(new Silent())).isEqualTo(hash(new Silent())).isNotEqualTo(hash(new Named("a")));
    assertThat(hash(new Named("a"))).isNotEqualTo(hash(new Named("b")));
    assertThat(hash(Criteria.allOf(new Named("a"), happened("x"))))
        .isNotEqualTo(hash(Criteria.allOf(new Named("b"), happened("x"))));
  }

  private static Fulfilment never(CriterionContext context) {
    return Fulfilment.notStarted();
  }

  @Test
  void what_has_another_name_in_each_run_has_no_hash() {
    Stream.<Criterion>of(context -> Fulfilment.notStarted(), MapReferenceTest::never)
        .flatMap(nameless -> Stream.of(nameless, Criteria.anyOf(happened("x"), nameless)))
        .forEach(nameless -> {
          JourneyMap trial =
              Maps.of(Maps.customer("win").addOptionalCriteria(nameless).build());
          Stream.<ThrowingCallable>of(
                  trial::hash,
                  trial::reference,
                  () -> trial.specialise(Segment.retail()).build(),
                  () -> MapMigration.between(trial, trial).report())
              .forEach(
                  asked -> assertThatExceptionOfType(BrokenCriterionException.class)
                      .isThrownBy(asked)
                      .withMessageStartingWith(
                          "milestone 'win': criterion dev.milestone.journey.MapReferenceTest$$Lambda")
                      .withMessageEndingWith(
                          " is a lambda or method reference, which has another name in each run, so the map has no hash; make it a record or a class that says its content()"));
        });
  }

  private static String hash(Criterion criterion) {
    return Maps.of(Maps.functional("a").due(Period.ZERO).achievedWhen(criterion).build())
        .hash();
  }
}
