package dev.milestone.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.Band;
import dev.milestone.health.HealthFlag;
import dev.milestone.health.NoData;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.review.Severity;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Closure;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Quality;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is one of a few has words in both languages, each its own. */
class LabelsTest {

  static Stream<List<Message>> labels() {
    return Stream.of(
        labels(MilestoneStatus.values(), MilestoneStatus::label),
        labels(Closure.values(), Closure::label),
        labels(Baseline.Doubt.values(), Baseline.Doubt::label),
        labels(Quality.values(), Quality::label),
        labels(Direction.values(), Direction::label),
        labels(Indicator.values(), Indicator::label),
        labels(Severity.values(), Severity::label),
        labels(Fact.Ending.values(), Fact.Ending::label),
        labels(Verification.Stage.values(), Verification.Stage::label),
        labels(Pace.values(), Pace::label),
        labels(Dossier.Flag.values(), Dossier.Flag::label),
        labels(RootCause.values(), RootCause::label),
        labels(Side.values(), Side::label),
        labels(BarrierKind.values(), BarrierKind::label),
        labels(BarrierKind.Remedy.values(), BarrierKind.Remedy::label),
        labels(Setback.Confidence.values(), Setback.Confidence::label),
        labels(EscalationReason.values(), EscalationReason::label),
        labels(EscalationPath.values(), EscalationPath::label),
        labels(BenefitClass.values(), BenefitClass::label),
        labels(CourseCorrection.values(), CourseCorrection::label),
        labels(EvidenceKind.values(), EvidenceKind::label),
        labels(Band.values(), Band::label),
        labels(NoData.values(), NoData::label),
        labels(HealthFlag.values(), HealthFlag::label));
  }

  private static <E> List<Message> labels(E[] values, Function<E, Message> label) {
    return Stream.of(values).map(label).toList();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void each_has_words_of_its_own(List<Message> labels) {
    for (Wording wording : List.of(Wording.english(), Wording.brazilianPortuguese())) {
      Set<String> words = new HashSet<>();
      labels.forEach(
          label -> assertThat(words.add(wording.say(label))).as("%s", label).isTrue());
      assertThat(words).noneMatch(String::isBlank);
    }
  }
}
