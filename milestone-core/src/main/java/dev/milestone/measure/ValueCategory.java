package dev.milestone.measure;

import dev.milestone.wording.Message;
import java.util.List;

/** The kinds of value that a customer can gain, each with the ways in which it is usually measured. */
public enum ValueCategory {
  /** Hours that people no longer spend. */
  TIME_SAVED(
      MeasurementMethod.TIME_TRACKING,
      MeasurementMethod.USER_SURVEY,
      MeasurementMethod.PROCESS_OBSERVATION,
      MeasurementMethod.WORKFLOW_DURATIONS),
  /** Money that is no longer spent. */
  COST_REDUCED(
      MeasurementMethod.BUDGET_COMPARISON,
      MeasurementMethod.SUPPLIER_INVOICES,
      MeasurementMethod.HEADCOUNT_TRACKING,
      MeasurementMethod.ERROR_COST_ANALYSIS),
  /** Revenue that was gained, or kept from being lost. */
  REVENUE(
      MeasurementMethod.SALES_RECORDS,
      MeasurementMethod.SALES_CYCLE_ANALYSIS,
      MeasurementMethod.RETENTION_COHORTS,
      MeasurementMethod.EXPANSION_TRACKING),
  /** Fewer errors, or better quality. */
  QUALITY(
      MeasurementMethod.ERROR_LOGS,
      MeasurementMethod.QUALITY_AUDIT,
      MeasurementMethod.ACCURACY_COMPARISON,
      MeasurementMethod.CUSTOMER_FEEDBACK_SCORES),
  /** Processes that are quicker, or carry more. */
  PROCESS_EFFICIENCY(
      MeasurementMethod.CYCLE_TIME_TRACKING,
      MeasurementMethod.THROUGHPUT_TRACKING,
      MeasurementMethod.CAPACITY_UTILISATION,
      MeasurementMethod.PROCESS_COMPLETIONS),
  /** People who use it, and are content. */
  ADOPTION_AND_SATISFACTION(
      MeasurementMethod.USAGE_ANALYTICS,
      MeasurementMethod.NET_PROMOTER_SURVEY,
      MeasurementMethod.EMPLOYEE_SATISFACTION_SURVEY,
      MeasurementMethod.ADOPTION_RATE);

  @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
  private final List<MeasurementMethod> methods;

  ValueCategory(MeasurementMethod... methods) {
    this.methods = List.of(methods);
  }

  /** The ways in which it is usually measured, the most usual first; at least one counts, times or bills. */
  public List<MeasurementMethod> methods() {
    return methods;
  }

  /** What the category is called. */
  public Message label() {
    return Message.of("measure.category." + name());
  }
}
