package dev.milestone.tracking;

import dev.milestone.wording.Message;

/**
 * Where a milestone stands.
 *
 * <table>
 *   <caption>The first row that fits is the status; flags stand beside it</caption>
 *   <thead>
 *     <tr><th scope="col">condition</th><th scope="col">status</th><th scope="col">flags that may stand</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>it is waived, whatever else is said of it</td><td>{@link #WAIVED}</td><td>none</td></tr>
 *     <tr><td>it is closed as missed or as partly achieved</td><td>{@link #MISSED}</td><td>none</td></tr>
 *     <tr><td>it is reached, and confirmed and proved as it asks for</td><td>{@link #ACHIEVED}</td>
 *         <td>reached late, regressed</td></tr>
 *     <tr><td>it is reached, and lacks a confirmation or proof</td><td>{@link #AWAITING_VALIDATION}</td>
 *         <td>reached late, regressed, overdue, blocked</td></tr>
 *     <tr><td>its due day is over</td><td>{@link #LATE}</td><td>blocked</td></tr>
 *     <tr><td>something is known that counts towards it</td><td>{@link #IN_PROGRESS}</td><td>blocked</td></tr>
 *     <tr><td>none of these</td><td>{@link #NOT_STARTED}</td><td>blocked</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>It is <em>reached</em> when its required criteria are met, or by somebody's word; what was met stays met. It is
 * <em>reached late</em> if that was on a day after its due day, whenever it was confirmed; <em>regressed</em> if its criteria
 * were met and are not any more, confirmed or not; <em>overdue</em> if its due day is over; <em>blocked</em> if a barrier is in
 * its way or a milestone that it waits for is neither achieved nor waived. It is <em>confirmed</em> by words of the local day on
 * which it was reached, or of later ones: nobody can confirm what has not happened. A due day that was not over when the customer left never is: due
 * days stand still then, as {@link Fact.Ending} says.
 *
 * <table>
 *   <caption>Which status may follow which, and by what</caption>
 *   <thead>
 *     <tr><th scope="col">from</th><th scope="col">to</th><th scope="col">by</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>{@link #NOT_STARTED}</td><td>{@link #IN_PROGRESS}</td><td>something that counts</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}, {@link #LATE}</td>
 *         <td>{@link #AWAITING_VALIDATION}, {@link #ACHIEVED}</td><td>something that counts</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}</td><td>{@link #LATE}</td><td>the end of its due day</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}</td><td>{@link #LATE}</td><td>another due day</td></tr>
 *     <tr><td>{@link #LATE}</td><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}</td><td>another due day</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}</td><td>{@link #LATE}</td><td>a later word on the ending</td></tr>
 *     <tr><td>{@link #AWAITING_VALIDATION}</td><td>{@link #ACHIEVED}</td><td>a confirmation or proof</td></tr>
 *     <tr><td>{@link #ACHIEVED}</td><td>{@link #AWAITING_VALIDATION}</td><td>a revoked confirmation</td></tr>
 *     <tr><td>{@link #IN_PROGRESS}</td><td>{@link #NOT_STARTED}</td><td>a revoked confirmation</td></tr>
 *     <tr><td>{@link #AWAITING_VALIDATION}, {@link #ACHIEVED}</td>
 *         <td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}, {@link #LATE}</td><td>a revoked confirmation</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}, {@link #LATE}, {@link #AWAITING_VALIDATION}, {@link #ACHIEVED}</td>
 *         <td>{@link #MISSED}</td><td>a word that closes it</td></tr>
 *     <tr><td>{@link #NOT_STARTED}, {@link #IN_PROGRESS}, {@link #LATE}, {@link #AWAITING_VALIDATION}, {@link #ACHIEVED},
 *         {@link #MISSED}</td><td>{@link #WAIVED}</td><td>a waiver</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>A <em>proof</em> is evidence or, where validation asks {@linkplain
 * dev.milestone.journey.ValidationPolicy#methodStatedBeforehand() how metrics are measured}, an observation after that was
 * said. What <em>counts</em> is an observation, a baseline or a target of a metric, usage, a task done, a confirmation that is a
 * criterion, or the word that it is reached. <em>Another due day</em> is given to the milestone or to what it is due after,
 * which may also be reached on another day. A <em>revoked confirmation</em> undoes more than the validation only where the
 * confirmation is a criterion itself. A <em>word that closes it</em> is {@link Fact.MilestoneMissed} or {@link
 * Fact.MilestonePartlyAchieved}. A <em>later word on the ending</em> says that a customer who had left renewed after all, or
 * left on a later day, so that due days passed.
 *
 * <p>These are the ways of a journey that is told in the order in which it happened. What is recorded late, corrected or
 * retracted says that the past was another, and a move to another map asks for other things; each may lead from any status to
 * any. Nor is anything promised of criteria of a user's own, which may take back what they said.
 */
public enum MilestoneStatus {
  /** Nothing is known that counts towards it, and its due day is not over. */
  NOT_STARTED,
  /** Something is known that counts towards it, and its due day is not over. */
  IN_PROGRESS,
  /** Its due day is over. */
  LATE,
  /**
   * Its criteria were met or somebody says that it was reached; who has to confirm it did not yet. A result that falls back
   * before they do stays here, as regressed.
   */
  AWAITING_VALIDATION,
  /** It was achieved, and confirmed where it asks for that; a result that falls back later stays achieved. */
  ACHIEVED,
  /** It is closed as missed or partly achieved: nobody expects it, or the rest of it, any more. */
  MISSED,
  /** It does not count for this customer. */
  WAIVED;

  /** Whether it may still be achieved without anybody changing their mind: not achieved, not missed, not waived. */
  public boolean isOpen() {
    return this != ACHIEVED && this != MISSED && this != WAIVED;
  }

  /** The status in words. */
  public Message label() {
    return Message.of("tracking.status." + name());
  }
}
