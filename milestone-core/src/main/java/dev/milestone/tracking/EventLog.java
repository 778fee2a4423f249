package dev.milestone.tracking;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The events of a journey in the order of recording, immutable to those who hold it.
 *
 * <p>Logs that grew out of each other share one buffer and one index: the first to append behind the common end claims
 * the slot there, any other copies. So n recordings in a line cost about n. Each log sees the buffer up to its own length
 * only; what lies behind belongs to others. A slot is written before the log that can see it is made, and that log holds
 * the buffer in a final field, so every thread that gets hold of the log sees its slots.
 */
final class EventLog {

  private static final int FIRST_CAPACITY = 8;

  /** What logs of one line share. */
  private static final class Line {
    final AtomicInteger claimed;
    final ConcurrentHashMap<Object, Integer> index;

    Line(int length) {
      claimed = new AtomicInteger(length);
      index = new ConcurrentHashMap<>();
    }
  }

  private final Line line;
  private final JourneyEvent[] buffer;
  private final int length;
  private final boolean inOrder;

  private EventLog(Line line, JourneyEvent[] buffer, int length, boolean inOrder) {
    this.line = line;
    this.buffer = buffer;
    this.length = length;
    this.inOrder = inOrder;
  }

  static EventLog empty() {
    return new EventLog(new Line(0), new JourneyEvent[FIRST_CAPACITY], 0, true);
  }

  int length() {
    return length;
  }

  /** Whether the order of recording is the canonical one. */
  boolean isInOrder() {
    return inOrder;
  }

  /** The events in the order of recording. */
  List<JourneyEvent> asList() {
    return new AbstractList<>() {
      @Override
      public JourneyEvent get(int index) {
        return buffer[Objects.checkIndex(index, length)];
      }

      @Override
      public int size() {
        return length;
      }
    };
  }

  JourneyEvent[] toArray() {
    return Arrays.copyOf(buffer, length);
  }

  /** The event of the same id, if this log holds one. */
  @Nullable
  JourneyEvent find(JourneyEvent event) {
    Integer position = line.index.get(event.key());
    return position != null && position < length ? buffer[position] : null;
  }

  /** This log and the event behind it, which must be timed and not in it yet. */
  EventLog append(JourneyEvent event) {
    if (!line.claimed.compareAndSet(length, length + 1)) {
      return copy().append(event);
    }
    JourneyEvent[] slots = length < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * length);
    slots[length] = event;
    line.index.put(event.key(), length);
    boolean behind =
        inOrder && (length == 0 || JourneyEvent.CANONICAL.compare(buffer[length - 1], event) <= 0);
    return new EventLog(line, slots, length + 1, behind);
  }

  /** Whether both stand in the same buffer, so that nothing was copied from one to the other. */
  @SuppressWarnings("ReferenceEquality") // the very same buffer
  boolean sharesBufferWith(EventLog other) {
    return buffer == other.buffer;
  }

  private EventLog copy() {
    Line own = new Line(length);
    for (int i = 0; i < length; i++) {
      own.index.put(buffer[i].key(), i);
    }
    return new EventLog(
        own, Arrays.copyOf(buffer, Math.max(FIRST_CAPACITY, 2 * length)), length, inOrder);
  }
}
