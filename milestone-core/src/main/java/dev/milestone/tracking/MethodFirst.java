package dev.milestone.tracking;

import dev.milestone.journey.Criteria;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.MetricSeries;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.UsageSeries;
import dev.milestone.measure.MetricId;
import java.time.Instant;
import java.util.Optional;

/** What is known but for one thing: of each metric only what was observed after it was said how it is measured. */
final class MethodFirst implements CriterionContext {

  private final Knowledge all;

  MethodFirst(Knowledge all) {
    this.all = all;
  }

  /** Whether the milestone that is asked about needs no measurement any more: its criteria on metrics are met by these. */
  boolean proves(Milestone milestone) {
    return milestone.criteria().stream()
        .allMatch(criterion -> criterion.metrics().isEmpty() || isMet(criterion));
  }

  boolean isMet(Criterion criterion) {
    return Criteria.judge(criterion, this).isMet();
  }

  @Override
  public MetricSeries series(MetricId metric) {
    return all.seriesAfter(metric, all.methodStated(metric));
  }

  @Override
  public UsageSeries usage(UsageId usage) {
    return all.usage(usage);
  }

  @Override
  public Optional<Instant> done(TaskId task) {
    return all.done(task);
  }

  @Override
  public Optional<Instant> confirmedBy(String role) {
    return all.confirmedBy(role);
  }
}
