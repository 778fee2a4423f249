package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Journeys that grow out of each other share what they can, and nobody sees what belongs to another. */
class SharedRecordingTest {

  private static final Journey JOURNEY = Travels.on(Maps.full());

  private static final JourneyEvent READING = observed("report-time", "2 h/wk").at(day(3));

  @Test
  void journeys_that_grow_from_the_same_one_do_not_see_each_other() { // D-10
    Journey base = JOURNEY.record(READING, taskDone("t1").at(day(4)));
    Journey left = base;
    Journey right = base;
    for (int i = 0; i < 40; i++) { // over several sizes of the buffer
      left = left.record(used(UsageId.of("left"), i + 1).at(day(5 + i)).withId("e" + i));
      right = right.record(used(UsageId.of("right"), i + 1).at(day(5 + i)).withId("e" + i));
    }

    assertThat(base.events()).hasSize(2);
    assertThat(usages(left)).hasSize(40).containsOnly("left");
    assertThat(usages(right)).hasSize(40).containsOnly("right");
    assertThat(base.record(taskDone("t9").at(day(5)).withId("e0")).events())
        .hasSize(3); // e0 is not known to it
    assertThat(base.asOf(day(99)))
        .isEqualTo(JOURNEY.record(taskDone("t1").at(day(4)), READING).asOf(day(99)));
  }

  private static List<String> usages(Journey journey) {
    return journey.events().stream()
        .map(JourneyEvent::fact)
        .filter(Fact.Used.class::isInstance)
        .map(fact -> ((Fact.Used) fact).usage().value())
        .toList();
  }

  @Test
  @Timeout(60)
  void threads_that_record_onto_the_same_journey_do_not_see_each_other()
      throws InterruptedException, ExecutionException { // D-10
    int threads = 2;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier barrier = new CyclicBarrier(threads);
      Journey base = JOURNEY.record(READING);
      for (int round = 0; round < 500; round++) {
        Journey from = base;
        List<Future<Journey>> results = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
          String name = "thread" + thread;
          Callable<Journey> recording = () -> {
            barrier.await();
            Journey journey = from;
            for (int i = 0; i < 10; i++) {
              journey = journey.record(used(UsageId.of(name), 1).at(day(4 + i)).withId("e" + i));
            }
            return journey;
          };
          results.add(pool.submit(recording));
        }
        for (int thread = 0; thread < threads; thread++) {
          assertThat(usages(results.get(thread).get())).hasSize(10).containsOnly("thread" + thread);
        }
        assertThat(from.events()).hasSize(1);
        base = JOURNEY.record(READING);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_long_line_of_recordings_copies_rarely() { // D-10
    int n = 100_000;
    Journey journey = JOURNEY;
    List<Journey> kept = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      journey = journey.record(used(UsageId.of("run"), i + 1).at(day(1).plusSeconds(i)));
      if (i % 10_000 == 0) {
        kept.add(journey);
      }
    }

    assertThat(journey.events()).hasSize(n);
    assertThat(kept)
        .extracting(j -> j.events().size())
        .containsExactlyElementsOf(
            IntStream.range(0, 10).mapToObj(i -> 10_000 * i + 1).toList());
    assertThat(journey.record(used(UsageId.of("run"), 5).at(day(1).plusSeconds(4))))
        .isSameAs(journey);
  }

  @Test
  void a_line_shares_its_buffer_and_copies_it_only_to_double_it() {
    EventLog log = EventLog.empty();
    int copies = 0;
    for (int i = 0; i < 10_000; i++) {
      EventLog longer = log.append(
          JOURNEY.record(used(UsageId.of("run"), i + 1).at(day(1))).events().get(0));
      copies += longer.sharesBufferWith(log) ? 0 : 1;
      log = longer;
    }

    assertThat(copies).isLessThanOrEqualTo(11); // 8, 16 ... 16384
  }
}
