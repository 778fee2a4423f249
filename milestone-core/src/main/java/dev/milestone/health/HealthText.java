package dev.milestone.health;

import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.util.List;

/** Renders explanations from their data. */
final class HealthText {

  private HealthText() {}

  static String summary(HealthExplanation explanation, Wording wording) {
    StringBuilder text = new StringBuilder();
    line(text, wording, "", headline(explanation));
    line(
        text,
        wording,
        "  ",
        Message.of("health.base").withPoints("points", explanation.base().micros()));
    for (HealthExplanation.Part part : explanation.parts()) {
      line(text, wording, "  ", part(part));
    }
    for (HealthExplanation.Adjustment adjustment : explanation.adjustments()) {
      line(text, wording, "  ", adjustment(adjustment));
    }
    if (explanation.score().isPresent()) {
      line(
          text,
          wording,
          "  ",
          Message.of("health.sum")
              .withPoints("points", explanation.score().get().micros()));
    }
    for (HealthFlag flag : explanation.flags()) {
      line(text, wording, "  ", flag(explanation, flag));
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
        .with("band", Message.of("health.band." + explanation.band()))
        .with("journey", explanation.journey().value())
        .with("map", explanation.map())
        .with("model", explanation.model())
        .with("asOf", explanation.asOf().toString())
        .with("coverage", explanation.coverage().movePointRight(2));
  }

  private static Message part(HealthExplanation.Part part) {
    List<Message> inputs = part.inputs().stream()
        .map(input ->
            Message.of("health.input").with("name", input.name()).with("value", input.value()))
        .toList();
    Message message = Message.of(
            part.noData().isPresent()
                ? "health.part-without-data"
                : inputs.isEmpty() ? "health.part" : "health.part-with-inputs")
        .withPoints("points", part.points().micros())
        .with("rule", part.rule().value())
        .with("weight", part.weight())
        .with("inputs", inputs);
    return part.noData().isPresent()
        ? message.with("reason", Message.of("health.no-data." + part.noData().get()))
        : message.with("score", part.score().getAsDouble());
  }

  private static Message adjustment(HealthExplanation.Adjustment adjustment) {
    boolean moved = !adjustment.before().equals(adjustment.after());
    return Message.of(moved ? "health.adjustment" : "health.band-only")
        .withPoints("points", adjustment.after().minus(adjustment.before()).micros())
        .with("step", adjustment.step().value())
        .with("reason", adjustment.reason().value());
  }

  private static Message flag(HealthExplanation explanation, HealthFlag flag) {
    Message message = Message.of("health.flag." + flag);
    return flag == HealthFlag.INCOMPLETE
            && explanation.low().isPresent()
            && explanation.high().isPresent()
        ? Message.of("health.interval")
            .withPoints("low", explanation.low().get().micros())
            .withPoints("high", explanation.high().get().micros())
        : message;
  }

  private static void line(StringBuilder text, Wording wording, String indent, Message message) {
    text.append(indent).append(wording.say(message)).append('\n');
  }
}
