package dev.milestone.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables in the Javadoc of {@link MilestoneStatus}, read from there so that tests hold them to be true. */
final class StatusArrows {

  private static final Path SOURCE =
      Path.of("src", "main", "java", "dev", "milestone", "tracking", "MilestoneStatus.java");
  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>", Pattern.DOTALL);
  private static final Pattern STATUS = Pattern.compile("\\{@link #([A-Z_]+)}");

  /** What leads from one status to another, in the words of the table. */
  enum By {
    COUNTS("something that counts"),
    DAY_OVER("the end of its due day"),
    OTHER_DAY("another due day"),
    CONFIRMED("a confirmation or proof"),
    REVOKED("a revoked confirmation"),
    CLOSED("a word that closes it"),
    WAIVED("a waiver"),
    ENDING("a later word on the ending");

    private final String words;

    By(String words) {
      this.words = words;
    }

    static By of(String words) {
      return Stream.of(values())
          .filter(by -> by.words.equals(words))
          .findFirst()
          .orElseThrow(() -> new AssertionError("nothing leads by '" + words + "'"));
    }
  }

  /** One arrow. */
  record Arrow(MilestoneStatus from, MilestoneStatus to, By by) {}

  /** A row of the first table: the condition, the status, the flags. */
  record Condition(String condition, MilestoneStatus status, String flags) {}

  /** The rows of the first table, in their order. */
  static List<Condition> conditions() {
    return rows(0).stream()
        .map(cells ->
            new Condition(cells.get(0), statuses(cells.get(1)).iterator().next(), cells.get(2)))
        .toList();
  }

  /** The arrows of the second table, each once. */
  static List<Arrow> arrows() {
    List<Arrow> arrows = new ArrayList<>();
    for (List<String> cells : rows(1)) {
      for (MilestoneStatus from : statuses(cells.get(0))) {
        for (MilestoneStatus to : statuses(cells.get(1))) {
          arrows.add(new Arrow(from, to, By.of(cells.get(2))));
        }
      }
    }
    return arrows;
  }

  /** All that can be come to by some of the causes, one after the other. */
  static Set<MilestoneStatus> reachable(MilestoneStatus from, Set<By> causes) {
    Set<MilestoneStatus> reached = EnumSet.of(from);
    boolean more = true;
    while (more) {
      more = false;
      for (Arrow arrow : ARROWS) {
        if (causes.contains(arrow.by()) && reached.contains(arrow.from())) {
          more |= reached.add(arrow.to());
        }
      }
    }
    return reached;
  }

  private static final List<Arrow> ARROWS = arrows();

  private static List<List<String>> rows(int table) {
    List<List<String>> rows = new ArrayList<>();
    Matcher row = ROW.matcher(source().split("<tbody>")[table + 1].split("</tbody>")[0]);
    while (row.find()) {
      List<String> cells = new ArrayList<>();
      Matcher cell = CELL.matcher(row.group(1));
      while (cell.find()) {
        cells.add(cell.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Set<MilestoneStatus> statuses(String cell) {
    Set<MilestoneStatus> statuses = EnumSet.noneOf(MilestoneStatus.class);
    Matcher status = STATUS.matcher(cell);
    while (status.find()) {
      statuses.add(MilestoneStatus.valueOf(status.group(1)));
    }
    return statuses;
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StatusArrows() {}
}
