package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.MetricReaches;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.UsageHappened;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.MetricId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A criterion; the types are called as in {@link dev.milestone.journey.Criteria}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(CriterionJson.Reaches.class),
  @JsonSubTypes.Type(CriterionJson.Happened.class),
  @JsonSubTypes.Type(CriterionJson.OfTasks.class),
  @JsonSubTypes.Type(CriterionJson.ConfirmedBy.class),
  @JsonSubTypes.Type(CriterionJson.AllOf.class),
  @JsonSubTypes.Type(CriterionJson.AnyOf.class),
  @JsonSubTypes.Type(CriterionJson.Some.class)
})
sealed interface CriterionJson {

  static CriterionJson of(Criterion criterion) {
    if (criterion instanceof MetricReaches reaches) {
      return new Reaches(reaches.metric(), reaches.timesInARow(), unlessEmpty(reaches.held()));
    } else if (criterion instanceof UsageHappened happened) {
      return new Happened(happened.usage(), happened.times(), happened.within().orElse(null));
    } else if (criterion instanceof TasksDone done) {
      return new OfTasks(List.copyOf(done.tasks()), done.share());
    } else if (criterion instanceof Confirmed confirmed) {
      return new ConfirmedBy(confirmed.role());
    } else if (criterion instanceof AtLeast some) {
      int n = some.n();
      return n == some.criteria().size()
          ? new AllOf(some.criteria())
          : n == 1 ? new AnyOf(some.criteria()) : new Some(n, some.criteria());
    }
    throw new IllegalArgumentException(
        "%s is no criterion that has JSON".formatted(criterion.getClass().getName()));
  }

  Criterion toCriterion();

  /** Refuses a milestone with a criterion that could not be read back, such as one of the user's own, however deep. */
  static void checkWritable(Milestone milestone) {
    int depth = 3; // in the milestone, which is in the map
    milestone.criteria().forEach(criterion -> checkWritable(milestone, criterion, depth));
    milestone.optionalCriteria().forEach(criterion -> checkWritable(milestone, criterion, depth));
  }

  private static void checkWritable(Milestone milestone, Criterion criterion, int depth) {
    if (depth > Wire.DEEPEST) {
      throw new IllegalArgumentException(
          "milestone '%s' has criteria that are nested too deep to be read back; flatten them"
              .formatted(milestone.id()));
    } else if (criterion instanceof AtLeast some) {
      some.criteria().forEach(part -> checkWritable(milestone, part, depth + 1));
    } else if (!(criterion instanceof MetricReaches
        || criterion instanceof UsageHappened
        || criterion instanceof TasksDone
        || criterion instanceof Confirmed)) {
      throw new IllegalArgumentException(
          "milestone '%s' has a criterion of the class %s, which cannot be written as JSON; build it from the Criteria class, or store the map without it and add it in code"
              .formatted(milestone.id(), criterion.getClass().getName()));
    }
  }

  /** A metric reaches its target, while others hold theirs. */
  @JsonTypeName("reaches")
  record Reaches(
      @Nullable MetricId metric,
      @Nullable Integer timesInARow,
      @Nullable List<MetricId> whileHeld) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      MetricReaches.Builder reaches =
          MetricReaches.builder().metric(required("metric", metric)).addAllHeld(listed(whileHeld));
      ifGiven(timesInARow, reaches::timesInARow);
      return reaches.build();
    }
  }

  /** Something happened in the product. */
  @JsonTypeName("happened")
  record Happened(
      @Nullable UsageId usage,
      @Nullable Long times,
      @Nullable Duration within) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      UsageHappened.Builder happened = UsageHappened.builder()
          .usage(required("usage", usage))
          .within(Optional.ofNullable(within));
      ifGiven(times, happened::times);
      return happened.build();
    }
  }

  /** A share of tasks is done. */
  @JsonTypeName("tasks-done")
  record OfTasks(@Nullable List<TaskId> tasks, @Nullable Double share) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      TasksDone.Builder done = TasksDone.builder().addAllTasks(required("tasks", tasks));
      ifGiven(share, done::share);
      return done.build();
    }
  }

  /** Somebody in a role confirmed it. */
  @JsonTypeName("confirmed-by")
  record ConfirmedBy(@Nullable String role) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      return new Confirmed(required("role", role));
    }
  }

  /** All are met. */
  @JsonTypeName("all-of")
  record AllOf(@Nullable List<Criterion> criteria) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      List<Criterion> all = required("criteria", criteria);
      return new AtLeast(all.size(), all);
    }
  }

  /** Any is met. */
  @JsonTypeName("any-of")
  record AnyOf(@Nullable List<Criterion> criteria) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      return new AtLeast(1, required("criteria", criteria));
    }
  }

  /** At least n are met. */
  @JsonTypeName("at-least")
  record Some(@Nullable Integer n, @Nullable List<Criterion> criteria) implements CriterionJson {
    @Override
    public Criterion toCriterion() {
      return new AtLeast(required("n", n), required("criteria", criteria));
    }
  }
}
