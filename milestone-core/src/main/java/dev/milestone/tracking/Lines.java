package dev.milestone.tracking;

import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;

/** Text of lines, some of them indented under the one before; every line ends with a line feed. */
final class Lines {

  private static final String INDENT = "  ";

  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  Lines(Wording wording) {
    this.wording = wording;
  }

  void line(Message message) {
    text.append(onOneLine(message)).append('\n');
  }

  void item(Message message) {
    text.append(INDENT).append(onOneLine(message)).append('\n');
  }

  String text() {
    return text.toString();
  }

  /** People's words may have line breaks, which would look like lines of ours. */
  private String onOneLine(Message message) {
    return wording.say(message).replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
