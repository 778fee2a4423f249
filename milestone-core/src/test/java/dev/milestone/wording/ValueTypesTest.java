package dev.milestone.wording;

import dev.milestone.ValueTypesContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class ValueTypesTest extends ValueTypesContract {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Override
  protected void fill(Table table) {
    table.row(
        "message",
        () -> Message.of("a"),
        () -> Message.of("b"),
        () -> Message.of("a").with("x", 1),
        () -> Message.of("a").with("x", 2),
        () -> Message.of("a").with("y", 1),
        () -> Message.of("a").with("x", "1"),
        () -> Message.of("a").withPhrase("x", "1"));
    table.row(
        "argument",
        () -> new Argument.Text("1"),
        () -> new Argument.Text("2"),
        () -> new Argument.Phrase("1"),
        () -> new Argument.Phrase("2"),
        () -> new Argument.Whole(1),
        () -> new Argument.Whole(2),
        () -> new Argument.Decimal(BigDecimal.ONE),
        () -> new Argument.Decimal(BigDecimal.TEN),
        () -> new Argument.Points(1),
        () -> new Argument.Points(2),
        () -> new Argument.Day(DAY),
        () -> new Argument.Day(DAY.plusDays(1)),
        () -> new Argument.Nested(Message.of("a")),
        () -> new Argument.Nested(Message.of("b")),
        () -> new Argument.Many(List.of()),
        () -> new Argument.Many(List.of(Message.of("a"))));
    table.row("number style", () -> NumberStyle.POINT, () -> NumberStyle.COMMA);
    table.argument("name", "z"); // taken by no message above
    table.argument("code", "measure.direction.INCREASE");
    table.arguments(DAY, Wording.english());
  }
}
