package dev.milestone.journey;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a map holds as bytes that never change, to be hashed: tagged, each text with its length, what is absent left out.
 *
 * <p>An attribute that is added some day is left out where it is not given, so that older maps keep their hashes.
 */
@SuppressWarnings("UnstableApiUsage")
final class MapContent {

  /** What is written for an id: where two versions of a map are compared, the id that it has in the other. */
  interface Renaming {

    Renaming NONE = new Renaming() {};

    default Object milestone(MilestoneId id) {
      return id;
    }

    default Object metric(MetricId id) {
      return id;
    }

    default Object task(TaskId id) {
      return id;
    }
  }

  private static final int BYTES = 16;
  private static final byte TEXT = 1;
  private static final byte OPEN = 2;
  private static final byte CLOSE = 3;

  private final Hasher hasher = Hashing.sha256().newHasher();
  private final Renaming renaming;

  private MapContent(Renaming renaming) {
    this.renaming = renaming;
  }

  static String hash(JourneyMap map) {
    MapContent content = new MapContent(Renaming.NONE);
    content.put("map", map.id());
    content.put("version", map.version());
    content.put("name", map.name());
    map.lineage().ifPresent(content::put);
    map.stages().forEach(content::put);
    map.metrics().forEach(metric -> content.putMetric(metric.id(), metric));
    map.slots().forEach(content::put);
    map.targets().forEach(content::putTarget);
    map.milestones().forEach(content::put);
    map.objectives().forEach(content::put);
    map.capabilities().forEach(content::put);
    map.impacts().forEach(content::put);
    return content.hash();
  }

  /** A metric without its id. */
  static String hash(Metric metric) {
    MapContent content = new MapContent(Renaming.NONE);
    content.putMetric("", metric);
    return content.hash();
  }

  /** The criteria of a milestone, with other ids where they have them. */
  static String hashCriteria(Milestone milestone, Renaming renaming) {
    MapContent content = new MapContent(renaming);
    content.putCriteria(milestone);
    return content.hash();
  }

  /** What a milestone says besides its id, its due day and its criteria, with other ids where they have them. */
  static String hashRest(Milestone milestone, Renaming renaming) {
    MapContent content = new MapContent(renaming);
    content.putRest(milestone);
    return content.hash();
  }

  static String hash(Capability capability, Renaming renaming) {
    MapContent content = new MapContent(renaming);
    content.put(capability);
    return content.hash();
  }

  static String hash(Impact impact, Renaming renaming) {
    MapContent content = new MapContent(renaming);
    content.put(impact);
    return content.hash();
  }

  private String hash() {
    byte[] hash = hasher.hash().asBytes();
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < BYTES; i++) {
      hex.append(Character.forDigit((hash[i] >> 4) & 0xF, 16))
          .append(Character.forDigit(hash[i] & 0xF, 16));
    }
    return hex.toString();
  }

  private void put(Lineage lineage) {
    open("lineage");
    put("base", lineage.base());
    put("segment", lineage.segment().id());
    put("name", lineage.segment().name());
    lineage.segment().caresFor().forEach(care -> put("cares-for", care));
    putSet("values", lineage.segment().values(), value -> value);
    for (MapChange change : lineage.changes()) {
      open("change");
      put("kind", change.kind());
      put("part", change.part());
      put("id", change.id());
      put("before", change.before());
      put("after", change.after());
      close();
    }
    lineage.earlier().ifPresent(this::put);
    close();
  }

  private void put(Stage stage) {
    open("stage");
    put("id", stage.id());
    put("name", stage.name());
    put("start", stage.startInclusive());
    put("end", stage.endExclusive());
    for (Task task : stage.tasks()) {
      put("task", task.id());
      put("name", task.name());
    }
    close();
  }

  private void putMetric(Object id, Metric metric) {
    open("metric");
    put("id", id);
    putName(metric.name(), metric.id());
    put("unit", metric.unit());
    put("direction", metric.direction());
    put("scale", metric.scale());
    put("indicator", metric.indicator());
    put("category", metric.category());
    put("method", metric.method());
    close();
  }

  private void put(MetricSlot slot) {
    open("slot");
    put("id", slot.id());
    put("name", slot.name());
    put("description", slot.description());
    put("category", slot.category());
    put("indicator", slot.indicator());
    put("required", slot.required());
    slot.methods().forEach(method -> put("method", method));
    close();
  }

  private void putTarget(Target target) {
    open("target");
    put("metric", target.metric());
    put("goal", target.goal());
    put("by", target.by());
    put("held", target.held());
    close();
  }

  private void put(Milestone milestone) {
    open("milestone");
    put("id", milestone.id());
    put("due", milestone.due().map(Due::offset));
    put("after", milestone.due().flatMap(Due::anchor));
    putCriteria(milestone);
    putRest(milestone);
    close();
  }

  private void putCriteria(Milestone milestone) {
    try {
      milestone.criteria().forEach(criterion -> put("criterion", criterion));
      milestone.optionalCriteria().forEach(criterion -> put("optional", criterion));
    } catch (BrokenCriterionException e) {
      throw e.in(milestone.id());
    }
  }

  private void putRest(Milestone milestone) {
    putName(milestone.name(), milestone.id());
    put("definition", milestone.definition());
    put("stage", milestone.stage());
    put("owner", milestone.owner());
    put("department", milestone.department());
    putSet("depends-on", milestone.dependsOn(), renaming::milestone);
    milestone.validation().ifPresent(policy -> {
      put("confirmations", policy.confirmations());
      put("role", policy.role());
      if (policy.sources() > 0) {
        put("sources", policy.sources());
      }
      putSet("evidence", policy.evidence(), kind -> kind);
      if (policy.methodStatedBeforehand()) {
        put("method-stated-beforehand", true);
      }
    });
    if (milestone instanceof FunctionalMilestone functional) {
      put("kind", "functional");
      putSet("leads-to", functional.leadsTo(), renaming::milestone);
    } else if (milestone instanceof CustomerMilestone customer) {
      put("kind", "customer");
      putSet("requires", customer.requires(), renaming::milestone);
      put("business-impact", customer.businessImpact());
    }
  }

  private void put(String tag, Criterion criterion) {
    open(tag);
    if (criterion instanceof MetricReaches reaches) {
      put("reaches", renaming.metric(reaches.metric()));
      put("times", reaches.timesInARow());
      putSet("while-held", reaches.held(), renaming::metric);
    } else if (criterion instanceof UsageHappened happened) {
      put("happened", happened.usage());
      put("times", happened.times());
      put("within", happened.within());
    } else if (criterion instanceof TasksDone done) {
      put("tasks-done", Long.toHexString(Double.doubleToLongBits(done.share())));
      putSet("task", done.tasks(), renaming::task);
    } else if (criterion instanceof Confirmed confirmed) {
      put("confirmed-by", confirmed.role());
    } else if (criterion instanceof AtLeast some) {
      put("at-least", some.n());
      some.criteria().forEach(part -> put("part", part));
    } else {
      put("own", criterion.content());
    }
    close();
  }

  private void put(Objective objective) {
    open("objective");
    put("id", objective.id());
    put("level", objective.level());
    put("statement", objective.statement());
    putSet("serves", objective.serves(), id -> id);
    put("by", objective.statedBy());
    put("on", objective.statedOn());
    put("question", objective.question());
    close();
  }

  private void put(Capability capability) {
    open("capability");
    put("id", capability.id());
    put("name", capability.name());
    putSet("delivered-by", capability.deliveredBy(), renaming::milestone);
    putSet("leads-to", capability.leadsTo(), renaming::milestone);
    close();
  }

  private void put(Impact impact) {
    open("impact");
    put("id", impact.id());
    put("name", impact.name());
    putSet("comes-from", impact.comesFrom(), renaming::milestone);
    putSet("serves", impact.serves(), id -> id);
    close();
  }

  private <T> void putSet(String tag, Collection<T> values, Function<T, ?> written) {
    List<String> texts =
        values.stream().<Object>map(written).map(Object::toString).sorted().toList();
    texts.forEach(text -> put(tag, text));
  }

  /** A name that is only the id by default is no name, and does not change where the id does. */
  private void putName(String name, Object id) {
    if (!name.equals(id.toString())) {
      put("name", name);
    }
  }

  private void put(String tag, Optional<?> value) {
    value.ifPresent(present -> put(tag, present));
  }

  private void put(String tag, Object value) {
    text(tag);
    text(value.toString());
  }

  private void open(String tag) {
    hasher.putByte(OPEN);
    text(tag);
  }

  private void close() {
    hasher.putByte(CLOSE);
  }

  /** With its length, so that no two lists of texts look alike. */
  private void text(String text) {
    hasher.putByte(TEXT).putInt(text.length()).putUnencodedChars(text);
  }
}
