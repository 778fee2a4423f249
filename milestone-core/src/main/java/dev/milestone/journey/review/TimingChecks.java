package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Stage;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether stages and milestones lie well in time. */
final class TimingChecks {

  private TimingChecks() {}

  static void distances(Design design) {
    ReviewParameters limits = design.parameters();
    for (Stage stage : design.map().stages()) {
      LocalDate latest = stage.firstDay(Design.START).plus(limits.longestStage());
      LocalDate end = stage.dayAfter(Design.START).orElse(latest);
      if (end.isAfter(latest)) {
        design.found(
            "stage-too-long",
            Severity.WARNING,
            stage.id(),
            advice("stage-too-long")
                .with("days", ChronoUnit.DAYS.between(stage.firstDay(Design.START), end))
                .with("most", Design.days(limits.longestStage())));
      }
    }
    List<Integer> dated = design.byDue();
    tooFar(design, dated, limits.longestGap());
    tooClose(design, dated, limits);
    noEarlyWin(design, dated, limits.earlyWinBy());
  }

  private static void tooFar(Design design, List<Integer> dated, Period longest) {
    for (int i = 1; i < dated.size(); i++) {
      LocalDate before = design.dueDay(dated.get(i - 1));
      LocalDate day = design.dueDay(dated.get(i));
      if (day.isAfter(before.plus(longest))) {
        design.found(
            "milestones-too-far-apart",
            Severity.WARNING,
            milestone(design, dated.get(i)),
            advice("milestones-too-far-apart")
                .with("before", milestone(design, dated.get(i - 1)).id().value())
                .with("days", ChronoUnit.DAYS.between(before, day))
                .with("most", Design.days(longest)));
      }
    }
  }

  private static void tooClose(Design design, List<Integer> dated, ReviewParameters limits) {
    int first = 0;
    while (first < dated.size()) {
      LocalDate end = design.dueDay(dated.get(first)).plus(limits.crowdWithin());
      int next = first;
      while (next < dated.size() && design.dueDay(dated.get(next)).isBefore(end)) {
        next++;
      }
      if (next - first <= limits.mostInCrowd()) {
        first++;
        continue;
      }
      design.found(
          "milestones-too-close",
          Severity.WARNING,
          milestone(design, dated.get(first)),
          advice("milestones-too-close")
              .with("count", next - first)
              .with("days", Design.days(limits.crowdWithin()))
              .with("most", limits.mostInCrowd()));
      first = next;
    }
  }

  private static void noEarlyWin(Design design, List<Integer> dated, Period by) {
    LocalDate last = Design.START.plus(by);
    for (int i : dated) {
      if (design.leadsToResult(i) && !design.dueDay(i).isAfter(last)) {
        return;
      }
    }
    design.found(
        "no-early-win", Severity.SERIOUS, advice("no-early-win").with("days", Design.days(by)));
  }

  static void days(Design design) {
    JourneyMap map = design.map();
    for (Milestone milestone : map.milestones()) {
      if (milestone.due().isEmpty() && !MeasurementChecks.isUndatedTarget(design, milestone)) {
        design.found("no-date", Severity.HINT, milestone, advice("no-date"));
      }
    }
    for (int i : design.byDue()) {
      Milestone milestone = milestone(design, i);
      Stage stage = map.stage(milestone.stage());
      LocalDate day = design.dueDay(i);
      boolean tooLate = stage.dayAfter(Design.START).map(day::isAfter).orElse(false);
      if (tooLate || day.isBefore(stage.firstDay(Design.START))) {
        design.found(
            "due-outside-stage",
            Severity.WARNING,
            milestone,
            advice("due-outside-stage").with("stage", stage.id().value()));
      }
    }
    List<Set<Integer>> needed = needed(map);
    for (int i : design.byDue()) {
      for (int before : needed.get(i)) {
        LocalDate day = design.due(before);
        if (day != null && design.dueDay(i).isBefore(day)) {
          design.found(
              "due-before-needed",
              Severity.WARNING,
              milestone(design, i),
              advice("due-before-needed")
                  .with("needed", milestone(design, before).id().value()));
        }
      }
    }
  }

  /** What each milestone depends on, requires or is led to by; by position, since links may be declared in any order. */
  private static List<Set<Integer>> needed(JourneyMap map) {
    List<Set<Integer>> needed = new ArrayList<>();
    for (Milestone milestone : map.milestones()) {
      Set<Integer> before = new TreeSet<>();
      milestone.dependsOn().forEach(id -> before.add(map.position(id)));
      if (milestone instanceof CustomerMilestone customer) {
        customer.requires().forEach(id -> before.add(map.position(id)));
      }
      needed.add(before);
    }
    for (int i = 0; i < needed.size(); i++) {
      if (map.milestones().get(i) instanceof FunctionalMilestone functional) {
        for (MilestoneId result : functional.leadsTo()) {
          needed.get(map.position(result)).add(i);
        }
      }
    }
    return needed;
  }

  private static Milestone milestone(Design design, int position) {
    return design.map().milestones().get(position);
  }
}
