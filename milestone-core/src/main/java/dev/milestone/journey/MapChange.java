package dev.milestone.journey;

import dev.milestone.wording.Message;
import java.util.Optional;
import org.immutables.value.Value;

/** One difference between two maps; a part that differs in several ways has a change for each. */
@Value.Immutable
public abstract sealed class MapChange implements WithMapChange permits ImmutableMapChange {

  MapChange() {}

  /** How something differs. New kinds may be added; match with a default. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    DROPPED,
    /** It has another id; before and after are the ids. */
    RENAMED,
    /** It is due at another time or, if a stage, has another window; before and after are the times. */
    REDATED,
    /** Other criteria have to be met for it, required or optional. */
    CRITERIA_CHANGED,
    /** Something else about it is different, such as its name, its unit or its links. */
    CHANGED
  }

  /** How it differs. */
  public abstract Kind kind();

  /** What differs. */
  public abstract MapPart part();

  /** The id of the part, in the newer map; in the older one if it was dropped. */
  public abstract String id();

  /** What it was before, where that can be said in a word. */
  public abstract Optional<String> before();

  /** What it is now, where that can be said in a word. */
  public abstract Optional<String> after();

  /** Returns a change. */
  public static MapChange of(Kind kind, MapPart part, String id) {
    return builder().kind(kind).part(part).id(id).build();
  }

  /** Starts a change; kind, part and id are required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The change as something to say. Times are in words, such as "28 days after the start"; where they are noted in a way that
   * {@link Due} and stages have not, before and after are said as they are, and as a dash where they are not given.
   */
  public final Message message() {
    if (kind() == Kind.REDATED) {
      Optional<Message> redated = part() == MapPart.STAGE ? otherWindow() : otherDay();
      if (redated.isPresent()) {
        return redated.get().with("part", part().label()).with("id", id());
      }
    }
    return Message.of("journey.change." + kind().name())
        .with("part", part().label())
        .with("id", id())
        .with("before", before().orElse("-"))
        .with("after", after().orElse("-"));
  }

  private Optional<Message> otherDay() {
    Optional<Message> was = before().flatMap(ChangedTimes::due);
    Optional<Message> is = after().flatMap(ChangedTimes::due);
    if (was.isPresent() && is.isPresent()) {
      return Optional.of(Message.of("journey.change.REDATED.day")
          .with("before", was.get())
          .with("after", is.get()));
    }
    if (before().isEmpty()) {
      return is.map(day -> Message.of("journey.change.REDATED.first").with("after", day));
    }
    return after().isPresent()
        ? Optional.empty()
        : was.map(day -> Message.of("journey.change.REDATED.none").with("before", day));
  }

  private Optional<Message> otherWindow() {
    return before()
        .flatMap(ChangedTimes::window)
        .flatMap(was -> after()
            .flatMap(ChangedTimes::window)
            .map(is ->
                Message.of("journey.change.REDATED.window").with("before", was).with("after", is)));
  }

  /** Collects the attributes of a {@link MapChange}; each may be set once. */
  public static final class Builder extends ImmutableMapChange.Builder {
    Builder() {}
  }
}
