package dev.milestone.tracking;

import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Forecasts as messages. */
final class ForecastWords {

  private ForecastWords() {}

  static Message message(Forecast forecast) {
    if (forecast instanceof Forecast.Reached reached) {
      return said("reached").with("day", reached.since());
    } else if (forecast instanceof Forecast.Expected expected) {
      Message message = said(expected.latest().isPresent() ? "expected" : "expected-open")
          .with("day", expected.date())
          .with("earliest", expected.earliest());
      return expected.latest().map(day -> message.with("latest", day)).orElse(message);
    } else if (forecast instanceof Forecast.StraightLine line) {
      return said("straight-line").with("day", line.date());
    } else if (forecast instanceof Forecast.MovingAway away) {
      return withEarliest(away.perDay() == 0 ? "standing-still" : "moving-away", away.earliest());
    } else if (forecast instanceof Forecast.OutOfSight far) {
      return withEarliest("out-of-sight", far.earliest()).with("horizon", far.horizon());
    } else if (forecast instanceof Forecast.NotEnoughData few) {
      return said("not-enough-data").with("reason", reason(few));
    } else if (forecast instanceof Forecast.Stale stale) {
      return said("stale").with("day", stale.lastOn()).with("days", stale.days());
    } else if (forecast instanceof Forecast.ToBeHeld held) {
      return said(held.holding() ? "held" : "not-held").with("day", held.since());
    }
    return said("no-target");
  }

  private static Message reason(Forecast.NotEnoughData few) {
    if (few.known() == 0) {
      return said("nothing-observed").with("needed", few.needed());
    }
    return few.known() < few.needed()
        ? said("too-few").with("known", few.known()).with("needed", few.needed())
        : said("one-day").with("known", few.known());
  }

  private static Message withEarliest(String code, Optional<LocalDate> earliest) {
    return earliest
        .map(day -> said(code + "-earliest").with("earliest", day))
        .orElseGet(() -> said(code));
  }

  private static Message said(String code) {
    return Message.of("tracking.forecast." + code);
  }
}
