package dev.milestone.examples.courses;

import dev.milestone.health.Band;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthExplanation.Adjustment;
import dev.milestone.health.HealthExplanation.Part;
import dev.milestone.health.Points;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.wording.Decimals;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints who is how healthy, and why those most at risk are. */
final class CourseReport {

  private static final int BUCKETS = 10;
  private static final int WIDEST_BAR = 40;

  private final PrintWriter out;
  private final int day;

  CourseReport(PrintWriter out, int day) {
    this.out = out;
    this.day = day;
  }

  void print(CourseData courses, List<Judgement> judgements, List<Judgement> listed) {
    line(
        "Day %s: %s of %s enrolments active",
        day, judgements.size(), courses.enrolments().size());
    line("");
    bands(judgements);
    distribution(judgements);
    worst(listed);
  }

  private void bands(List<Judgement> judgements) {
    for (Band band : Band.values()) {
      long count = judgements.stream().filter(j -> j.health().band() == band).count();
      line(
          "  %-8s%6d%s",
          band.name().toLowerCase(Locale.ROOT), count, share(count, judgements.size()));
    }
    line("");
  }

  private static String share(long count, int all) {
    return all == 0
        ? ""
        : "%5s %%"
            .formatted(BigDecimal.valueOf(100 * count)
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_EVEN));
  }

  private void distribution(List<Judgement> judgements) {
    int[] counts = new int[BUCKETS];
    int most = 1;
    for (Judgement judgement : judgements) {
      if (judgement.health().isScored()) {
        int bucket = judgement.health().scoreMicros() / (BUCKETS * Points.MICROS_PER_POINT);
        counts[Math.min(BUCKETS - 1, bucket)]++;
      }
    }
    for (int count : counts) {
      most = Math.max(most, count);
    }
    line("Scores");
    for (int i = 0; i < BUCKETS; i++) {
      int bar = (int) Math.ceil((double) WIDEST_BAR * counts[i] / most);
      line("  %3d to %3d%6d  %s", i * BUCKETS, (i + 1) * BUCKETS, counts[i], "#".repeat(bar));
    }
    line("");
  }

  private void worst(List<Judgement> listed) {
    if (listed.isEmpty()) {
      return;
    }
    line("The %s most at risk; parts that cost no points are left out", listed.size());
    for (Judgement judgement : listed) {
      line("");
      one(judgement);
    }
  }

  private void one(Judgement judgement) {
    HealthExplanation why = judgement.health().explain();
    line(
        "%s, student %s: %s %s, %s %% covered",
        judgement.key(),
        judgement.enrolment().student(),
        why.score().map(Points::toString).orElse("no score"),
        why.band(),
        why.coverage().movePointRight(2).setScale(1, RoundingMode.DOWN));
    line("  %11s  base", why.base());
    for (Part part : why.pulledDown()) {
      line("  %11s  %s: %s", part.points(), part.rule(), inputs(part));
    }
    for (Adjustment adjustment : why.adjustments()) {
      line(
          "  %11s  %s: %s",
          adjustment.after().minus(adjustment.before()), adjustment.step(), adjustment.reason());
    }
    why.score().ifPresent(score -> line("  %11s  score", score));
    String silent = why.parts().stream()
        .filter(part -> part.noData().isPresent())
        .map(part -> part.rule() + " (" + part.noData().get() + ")")
        .collect(Collectors.joining(", "));
    if (!silent.isEmpty()) {
      line("  no data: %s", silent);
    }
    JourneySnapshot journey = judgement.health().snapshot();
    List<MilestoneState> late = journey.late();
    line(
        "  late: %s",
        late.isEmpty()
            ? "nothing"
            : late.stream().map(this::late).collect(Collectors.joining(", ")));
    line(
        "  next: %s",
        journey.open().stream()
            .filter(state -> !late.contains(state)) // those stand above
            .findFirst()
            .map(state -> next(journey, state))
            .orElse("nothing is left"));
  }

  private static String inputs(Part part) {
    return part.inputs().stream()
        .map(input -> input.name() + " " + Decimals.text(rounded(input.value())))
        .collect(Collectors.joining(", "));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }

  private String late(MilestoneState state) {
    return "%s (%s days)".formatted(state.milestone().name(), state.daysPastDue());
  }

  private static String next(JourneySnapshot journey, MilestoneState state) {
    Optional<LocalDate> due = state.due();
    return state.milestone().name()
        + due.map(date ->
                ", due on day " + (date.toEpochDay() - journey.startDate().toEpochDay()))
            .orElse(", without a date");
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void line(String text, Object... arguments) {
    out.print(String.format(Locale.ROOT, text, arguments).stripTrailing());
    out.print('\n');
  }
}
