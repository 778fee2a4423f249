package dev.milestone.tracking;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.wording.Decimals;
import dev.milestone.wording.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The metrics of a dossier as messages: where each started, where it should go, and how far it is. */
final class DossierMetricWords {

  private static final int PERCENT = 100;
  private static final int POINT_DECIMALS = 2;

  private DossierMetricWords() {}

  static List<Message> baseline(DossierMetric metric) {
    String name = metric.metric().name();
    if (metric.baseline().isEmpty()) {
      return List.of(Message.of("measure.unmeasured").withPhrase("metric", name));
    }
    Baseline baseline = metric.baseline().get();
    List<Message> messages = new ArrayList<>();
    messages.add(said("baseline-by")
        .with("baseline", start(metric, baseline))
        .with("method", baseline.methodLabel()));
    if (!metric.doubts().isEmpty()) {
      messages.add(said("doubts")
          .with("doubts", metric.doubts().stream().map(Baseline.Doubt::label).toList()));
    }
    metric
        .originalBaseline()
        .ifPresent(original -> messages.add(said("baseline-original")
            .with("baseline", start(metric, original))
            .with("n", metric.baselineRevisions())));
    return messages;
  }

  private static Message start(DossierMetric metric, Baseline baseline) {
    String name = metric.metric().name();
    BigDecimal amount = baseline.value().amount();
    if (isYesOrNo(metric) && amount.signum() == 0) {
      return Message.of("measure.baseline-undone").withPhrase("metric", name);
    } else if (isYesOrNo(metric) && amount.compareTo(BigDecimal.ONE) == 0) {
      return Message.of("measure.baseline-done").withPhrase("metric", name);
    }
    return Message.of("measure.baseline")
        .withPhrase("metric", name)
        .with("value", baseline.value().message());
  }

  /** Whether the target is that something is done, and no number. */
  private static boolean isYesOrNo(DossierMetric metric) {
    return metric.target().filter(target -> target.goal() instanceof Goal.Done).isPresent();
  }

  static List<Message> target(DossierMetric metric) {
    List<Message> messages = new ArrayList<>();
    metric.target().ifPresent(target -> messages.add(target(metric.metric(), target)));
    metric
        .originalTarget()
        .ifPresent(original -> messages.add(said("target-original")
            .with("target", target(metric.metric(), original))
            .with("n", metric.targetRevisions())));
    return messages;
  }

  private static Message target(Metric metric, Target target) {
    boolean done = target.goal() instanceof Goal.Done;
    String code = "measure.target" + (done ? "-done" : "") + (target.by().isPresent() ? "-by" : "");
    Message named = Message.of(code).withPhrase("metric", metric.name());
    Message message = done ? named : named.with("goal", target.goal().message());
    return target.by().map(day -> message.with("day", day)).orElse(message);
  }

  static List<Message> progress(DossierMetric metric, boolean waits) {
    if (metric.current().isEmpty()) {
      return List.of();
    }
    List<Message> messages = new ArrayList<>();
    messages.add(said("observed-on")
        .with("observed", observed(metric))
        .with("day", metric.observedOn().orElseThrow())
        .with("n", metric.observations()));
    if (isYesOrNo(metric)) {
      return messages; // what is done or not moves by no part of a way
    }
    String name = metric.metric().name();
    metric
        .progress()
        .ifPresent(progress -> messages.add(Message.of("measure.progress")
            .withPhrase("metric", name)
            .with("percent", percent(progress))));
    if (metric.originalTarget().isPresent() || metric.originalBaseline().isPresent()) {
      metric
          .progressToOriginal()
          .ifPresent(progress -> messages.add(said(originalWay(metric))
              .withPhrase("metric", name)
              .with("percent", percent(progress))));
    }
    metric
        .relativeChange()
        .ifPresent(change -> messages.add(Message.of("measure.change")
            .withPhrase("metric", name)
            .with("percent", percent(change))));
    if (metric.metric().scale() != Scale.RATIO) {
      metric
          .points()
          .ifPresent(points -> messages.add(Message.of("measure.points")
              .withPhrase("metric", name)
              .with("points", rounded(points))));
    } else if (metric.relativeChange().isEmpty()) {
      metric
          .points()
          .ifPresent(points -> messages.add(said("moved")
              .withPhrase("metric", name)
              .with("by", metric.metric().message(points))));
    }
    metric
        .forecast()
        .filter(any -> waits)
        .ifPresent(forecast -> messages.add(
            said("forecast").withPhrase("metric", name).with("forecast", forecast.message())));
    return messages;
  }

  /** Which of the two ends of the way are the original ones and not those in force. */
  private static String originalWay(DossierMetric metric) {
    if (metric.originalBaseline().isEmpty()) {
      return "progress-to-original";
    }
    return metric.originalTarget().isEmpty() ? "progress-from-original" : "progress-by-originals";
  }

  private static double percent(double part) {
    return Finite.bounded(PERCENT * part);
  }

  private static BigDecimal rounded(double points) {
    return Decimals.of(points).setScale(POINT_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static Message observed(DossierMetric metric) {
    Message value = metric.metric().message(metric.current().getAsDouble());
    String name = metric.metric().name();
    if (isYesOrNo(metric)) {
      return done(name, metric.current().getAsDouble());
    }
    if (metric.isHold()) {
      Message held = Message.of(metric.isReached() ? "measure.held" : "measure.not-held")
          .withPhrase("metric", name);
      return held.with("value", value);
    }
    if (metric.target().isEmpty()) {
      return Message.of("measure.observed").withPhrase("metric", name).with("value", value);
    }
    return Message.of(metric.isReached() ? "measure.reached" : "measure.not-reached")
        .withPhrase("metric", name)
        .with("value", value)
        .with("goal", metric.target().get().goal().message());
  }

  private static Message done(String name, double value) {
    if (value > 0 && value < 1) {
      return Message.of("measure.partly-done")
          .withPhrase("metric", name)
          .with("percent", PERCENT * value);
    }
    return Message.of(value < 1 ? "measure.undone" : "measure.done").withPhrase("metric", name);
  }

  private static Message said(String code) {
    return Message.of("tracking.dossier." + code);
  }
}
