package dev.milestone.health;

import dev.milestone.wording.Decimals;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Renders explanations from their data; points stand in one column, so that a reader can add them up. */
final class HealthText {

  /** Inputs are rounded so for readers; the explanation itself keeps them as they are. */
  private static final int INPUT_DECIMALS = 4;

  private final Wording wording;
  private final int width; // of the column of points
  private final StringBuilder text = new StringBuilder();

  private HealthText(HealthExplanation explanation, Wording wording) {
    this.wording = wording;
    Stream<Points> points = Stream.of(
            Stream.of(explanation.base()),
            explanation.parts().stream().map(HealthExplanation.Part::points),
            explanation.adjustments().stream().map(HealthText::moved),
            explanation.score().stream())
        .flatMap(stream -> stream);
    this.width = points.mapToInt(value -> say(value).length()).max().orElse(0);
  }

  static String summary(HealthExplanation explanation, Wording wording) {
    return new HealthText(explanation, wording).summary(explanation);
  }

  private String summary(HealthExplanation explanation) {
    line("", headline(explanation));
    line("  ", withPoints("health.base", explanation.base()));
    for (HealthExplanation.Part part : explanation.parts()) {
      line("  ", part(part));
    }
    for (HealthExplanation.Adjustment adjustment : explanation.adjustments()) {
      line("  ", adjustment(adjustment));
    }
    explanation.score().ifPresent(score -> line("  ", withPoints("health.sum", score)));
    for (HealthFlag flag : explanation.flags()) {
      line("  ", flag(explanation, flag));
    }
    if (explanation.score().isEmpty() && explanation.flags().isEmpty()) {
      line("  ", Message.of("health.nothing-applies"));
    }
    return text.toString();
  }

  private static Message headline(HealthExplanation explanation) {
    Message known = explanation.score().isPresent()
        ? Message.of("health.score")
            .withPoints("score", explanation.score().get().micros())
        : Message.of("health.no-score");
    return Message.of("health.headline")
        .with("score", known)
        .with("band", explanation.band().label())
        .with("journey", explanation.journey().value())
        .with("map", explanation.map())
        .with("model", explanation.model())
        .with("asOf", explanation.asOf().toString())
        .with("coverage", explanation.coverage().movePointRight(2));
  }

  private Message part(HealthExplanation.Part part) {
    List<Message> inputs = part.inputs().stream()
        .map(input -> Message.of("health.input")
            .withPhrase("name", input.name())
            .with("value", rounded(input)))
        .toList();
    String code = part.noData().isPresent()
        ? "health.part-without-data"
        : inputs.isEmpty() ? "health.part" : "health.part-with-inputs";
    Message message = withPoints(code, part.points())
        .withPhrase("rule", part.rule().value())
        .with("weight", part.weight())
        .with("inputs", inputs);
    return part.noData().isPresent()
        ? message.with("reason", part.noData().get().label())
        : message.with("score", part.score().getAsDouble());
  }

  private Message adjustment(HealthExplanation.Adjustment adjustment) {
    boolean moved = !adjustment.before().equals(adjustment.after());
    return withPoints(moved ? "health.adjustment" : "health.band-only", moved(adjustment))
        .withPhrase("step", adjustment.step().value())
        .withPhrase("reason", adjustment.reason().value());
  }

  private static Message flag(HealthExplanation explanation, HealthFlag flag) {
    if (flag != HealthFlag.INCOMPLETE) {
      return flag.label();
    }
    return explanation.low().isPresent() && explanation.high().isPresent()
        ? Message.of("health.interval")
            .withPoints("low", explanation.low().get().micros())
            .withPoints("high", explanation.high().get().micros())
        : Message.of("health.interval-none");
  }

  private static Points moved(HealthExplanation.Adjustment adjustment) {
    return adjustment.after().minus(adjustment.before());
  }

  private static BigDecimal rounded(HealthExplanation.Input input) {
    return Decimals.of(input.value()).setScale(INPUT_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private Message withPoints(String code, Points points) {
    String said = say(points);
    return Message.of(code).with("points", " ".repeat(width - said.length()) + said);
  }

  private String say(Points points) {
    return wording.say(Message.of("health.points").withPoints("points", points.micros()));
  }

  private void line(String indent, Message message) {
    text.append(indent).append(wording.say(message)).append('\n');
  }
}
