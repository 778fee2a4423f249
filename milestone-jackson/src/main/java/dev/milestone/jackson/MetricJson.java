package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.required;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.ValueCategory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A metric. */
record MetricJson(
    @Nullable MetricId id,
    @Nullable String name,
    @Nullable Unit unit,
    @Nullable Direction direction,
    @Nullable Scale scale,
    @Nullable Indicator indicator,
    @Nullable ValueCategory category,
    @Nullable String method) {

  static MetricJson of(Metric metric) {
    return new MetricJson(
        metric.id(),
        metric.name(),
        metric.unit(),
        metric.direction(),
        metric.scale(),
        metric.indicator(),
        metric.category().orElse(null),
        metric.method().orElse(null));
  }

  Metric toMetric() {
    Metric.Builder metric = Metric.builder()
        .id(required("id", id))
        .unit(required("unit", unit))
        .direction(required("direction", direction))
        .category(Optional.ofNullable(category))
        .method(Optional.ofNullable(method));
    ifGiven(name, metric::name);
    ifGiven(scale, metric::scale);
    ifGiven(indicator, metric::indicator);
    return metric.build();
  }

  /** The map's own target for a metric. */
  record OfTarget(
      @Nullable MetricId metric,
      @Nullable Goal goal,
      @Nullable LocalDate by,
      @Nullable Boolean held) {

    static OfTarget of(Target target) {
      return new OfTarget(target.metric(), target.goal(), target.by().orElse(null), target.held());
    }

    Target toTarget() {
      Target.Builder target = Target.builder()
          .metric(required("metric", metric))
          .goal(required("goal", goal))
          .by(Optional.ofNullable(by));
      ifGiven(held, target::held);
      return target.build();
    }
  }
}
