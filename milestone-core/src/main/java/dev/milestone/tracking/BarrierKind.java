package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** What kind of thing is in the way, and what usually helps. */
public enum BarrierKind {
  /** The product or an integration does not work as needed. */
  TECHNICAL(Remedy.SUPPORT_OR_ENGINEERING),
  /** The organisation does not go along. */
  ORGANISATIONAL(Remedy.EXECUTIVE_SPONSOR),
  /** People, time or money are not there. */
  RESOURCE(Remedy.TEMPORARY_HELP),
  /** Somebody does not know how. */
  KNOWLEDGE(Remedy.TRAINING),
  /** The way of working does not fit. */
  PROCESS(Remedy.WORKFLOW_REDESIGN);

  private final Remedy remedy;

  BarrierKind(Remedy remedy) {
    this.remedy = remedy;
  }

  /** What usually helps. */
  public Remedy remedy() {
    return remedy;
  }

  /** The kind in words. */
  public Message label() {
    return Message.of("tracking.barrier." + name());
  }

  /** What usually helps against a barrier. */
  public enum Remedy {
    /** Bring it to support or engineering. */
    SUPPORT_OR_ENGINEERING,
    /** Win the executive sponsor. */
    EXECUTIVE_SPONSOR,
    /** Lend people or time. */
    TEMPORARY_HELP,
    /** Train, or document. */
    TRAINING,
    /** Help to redesign the way of working. */
    WORKFLOW_REDESIGN;

    /** The remedy in words. */
    public Message label() {
      return Message.of("tracking.remedy." + name());
    }
  }
}
