package dev.milestone.measure;

import dev.milestone.wording.Message;

/**
 * A customary way to measure value; {@link ValueCategory#methods()} says which are usual for what.
 *
 * <p>A suggestion for who agrees on a method with the customer; what was agreed is said in words by {@link
 * Metric#method()} and {@link Baseline#method()}. New ways may be added; match with a default.
 */
public enum MeasurementMethod {
  /** Hours written down while working, before and after. */
  TIME_TRACKING(Nature.QUANTITATIVE),
  /** People are asked, such as the same five before and after. */
  USER_SURVEY(Nature.QUALITATIVE),
  /** Somebody watches the process, clock in hand. */
  PROCESS_OBSERVATION(Nature.QUANTITATIVE),
  /** How long runs of a workflow took, as the system logged it. */
  WORKFLOW_DURATIONS(Nature.QUANTITATIVE),
  /** The budget before against the budget after. */
  BUDGET_COMPARISON(Nature.QUANTITATIVE),
  /** What suppliers billed. */
  SUPPLIER_INVOICES(Nature.QUANTITATIVE),
  /** How many people the work takes. */
  HEADCOUNT_TRACKING(Nature.QUANTITATIVE),
  /** What it costs to put errors right. */
  ERROR_COST_ANALYSIS(Nature.QUANTITATIVE),
  /** Win rates and sizes of deals, from the system that sales works in. */
  SALES_RECORDS(Nature.QUANTITATIVE),
  /** How long it takes to win a deal, step by step. */
  SALES_CYCLE_ANALYSIS(Nature.QUANTITATIVE),
  /** How many of those who came together are still there. */
  RETENTION_COHORTS(Nature.QUANTITATIVE),
  /** What customers bought on top. */
  EXPANSION_TRACKING(Nature.QUANTITATIVE),
  /** Errors as they were logged. */
  ERROR_LOGS(Nature.QUANTITATIVE),
  /** Samples that were examined for quality. */
  QUALITY_AUDIT(Nature.QUANTITATIVE),
  /** What was said against what turned out. */
  ACCURACY_COMPARISON(Nature.QUANTITATIVE),
  /** How content the customer's own customers say they are. */
  CUSTOMER_FEEDBACK_SCORES(Nature.QUALITATIVE),
  /** How long a piece of work takes from end to end. */
  CYCLE_TIME_TRACKING(Nature.QUANTITATIVE),
  /** How much passes in a stretch of time. */
  THROUGHPUT_TRACKING(Nature.QUANTITATIVE),
  /** Which part of what could be done is done. */
  CAPACITY_UTILISATION(Nature.QUANTITATIVE),
  /** Which processes were brought to their end, as the system logged it. */
  PROCESS_COMPLETIONS(Nature.QUANTITATIVE),
  /** Who uses the product, and how often, as it logs itself. */
  USAGE_ANALYTICS(Nature.QUANTITATIVE),
  /** Whether people would recommend it, asked on a scale. */
  NET_PROMOTER_SURVEY(Nature.QUALITATIVE),
  /** How content the people who work with it say they are. */
  EMPLOYEE_SATISFACTION_SURVEY(Nature.QUALITATIVE),
  /** Which part of those who could use it do. */
  ADOPTION_RATE(Nature.QUANTITATIVE);

  /** Where figures come from: from records, or from what people say. */
  public enum Nature {
    /** Counted, timed or billed. */
    QUANTITATIVE,
    /** Told by people, even where it is told on a scale; real, and harder to prove. */
    QUALITATIVE
  }

  private final Nature nature;

  MeasurementMethod(Nature nature) {
    this.nature = nature;
  }

  /** Whether its figures come from records or from what people say. */
  public Nature nature() {
    return nature;
  }

  /** What the method is called. */
  public Message label() {
    return Message.of("measure.method." + name());
  }
}
