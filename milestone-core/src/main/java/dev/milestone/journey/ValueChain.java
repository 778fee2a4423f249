package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.NearestNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How the product serves what the customer wants: capability, outcome, business impact, objective, as the map links them.
 *
 * <p>Asked forwards, what using a capability serves; asked backwards, what serves an objective. Outcomes are the map's
 * customer milestones; a capability leads to those it names, and to those that the functional milestones which deliver it
 * lead to. An objective that serves a wider one hands on whatever serves itself. Results are in the order of the map.
 */
public final class ValueChain {

  private final String where;
  private final Known<MilestoneId, Milestone> milestones;
  private final Known<CapabilityId, Capability> capabilities;
  private final Known<ImpactId, Impact> impacts;
  private final Known<ObjectiveId, Objective> objectives;

  private final Map<MilestoneId, Set<MilestoneId>> outcomesOf = new LinkedHashMap<>();
  private final Map<CapabilityId, Set<MilestoneId>> outcomes = new LinkedHashMap<>();
  private final Map<MilestoneId, Set<CapabilityId>> capabilitiesOf = new LinkedHashMap<>();
  private final Map<MilestoneId, Set<ImpactId>> impactsOf = new LinkedHashMap<>();
  private final Map<ObjectiveId, Set<ImpactId>> impactsFor = new LinkedHashMap<>();
  private final Map<ObjectiveId, Set<ObjectiveId>> narrower = new LinkedHashMap<>();

  ValueChain(JourneyMap map, String where) {
    this.where = where;
    milestones = new Known<>("milestone", where, map.milestones(), Milestone::id);
    capabilities = new Known<>("capability", where, map.capabilities(), Capability::id);
    impacts = new Known<>("impact", where, map.impacts(), Impact::id);
    objectives = new Known<>("objective", where, map.objectives(), Objective::id);
    linkMilestones();
    linkCapabilities();
    linkImpacts();
    linkObjectives(map);
  }

  /** All complete ways through the chain; each outcome, impact and objective for itself. */
  public List<ValuePath> paths() {
    List<ValuePath> paths = new ArrayList<>();
    capabilities.ids().forEach(capability -> paths.addAll(pathsFrom(capability)));
    return paths;
  }

  /**
   * The ways that begin with a capability, each to an objective that the impact serves directly.
   *
   * @throws IllegalArgumentException if the map has no such capability; the message names the nearest
   */
  public List<ValuePath> pathsFrom(CapabilityId capability) {
    Capability start = capabilities.find(capability);
    List<ValuePath> paths = new ArrayList<>();
    for (MilestoneId outcome : get(outcomes, capability)) {
      for (ImpactId impact : get(impactsOf, outcome)) {
        for (ObjectiveId objective : objectives.inOrder(impacts.get(impact).serves())) {
          paths.add(new ValuePath(
              start,
              (CustomerMilestone) milestones.get(outcome),
              impacts.get(impact),
              objectives.get(objective)));
        }
      }
    }
    return paths;
  }

  /**
   * The ways that end with an objective, or with one that serves it.
   *
   * @throws IllegalArgumentException if the map has no such objective; the message names the nearest
   */
  public List<ValuePath> pathsTo(ObjectiveId objective) {
    objectives.find(objective);
    Set<ObjectiveId> ends = closure(Set.of(objective), id -> get(narrower, id));
    List<ValuePath> paths = new ArrayList<>();
    for (CapabilityId capability : capabilitiesServing(objective)) {
      pathsFrom(capability).stream()
          .filter(path -> ends.contains(path.objective().id()))
          .forEach(paths::add);
    }
    return paths;
  }

  /**
   * The customer milestones that using a capability leads to.
   *
   * @throws IllegalArgumentException if the map has no such capability; the message names the nearest
   */
  public Set<MilestoneId> outcomesOf(CapabilityId capability) {
    capabilities.find(capability);
    return milestones.inOrder(get(outcomes, capability));
  }

  /**
   * The customer milestones that a functional one leads to, said by itself or by those that require it; none for a customer
   * milestone.
   *
   * @throws IllegalArgumentException if the map has no such milestone; the message names the nearest
   */
  public Set<MilestoneId> outcomesOf(MilestoneId milestone) {
    milestones.find(milestone);
    return milestones.inOrder(get(outcomesOf, milestone));
  }

  /**
   * The impacts on the business that come from a customer milestone, or from those that a functional one leads to.
   *
   * @throws IllegalArgumentException if the map has no such milestone; the message names the nearest
   */
  public Set<ImpactId> impactsOf(MilestoneId milestone) {
    milestones.find(milestone);
    Set<ImpactId> found = new LinkedHashSet<>(get(impactsOf, milestone));
    get(outcomesOf, milestone).forEach(outcome -> found.addAll(get(impactsOf, outcome)));
    return impacts.inOrder(found);
  }

  /**
   * The objectives that using a capability serves, the wider ones that those serve with them.
   *
   * @throws IllegalArgumentException if the map has no such capability; the message names the nearest
   */
  public Set<ObjectiveId> objectivesServedBy(CapabilityId capability) {
    Set<ImpactId> found = new LinkedHashSet<>();
    outcomesOf(capability).forEach(outcome -> found.addAll(get(impactsOf, outcome)));
    return objectivesOf(found);
  }

  /**
   * The objectives that reaching a milestone serves, the wider ones that those serve with them.
   *
   * @throws IllegalArgumentException if the map has no such milestone; the message names the nearest
   */
  public Set<ObjectiveId> objectivesServedBy(MilestoneId milestone) {
    return objectivesOf(impactsOf(milestone));
  }

  private Set<ObjectiveId> objectivesOf(Set<ImpactId> from) {
    Set<ObjectiveId> direct = new LinkedHashSet<>();
    from.forEach(impact -> direct.addAll(impacts.get(impact).serves()));
    return objectives.inOrder(closure(direct, id -> objectives.get(id).serves()));
  }

  /**
   * The impacts that serve an objective, or one that serves it.
   *
   * @throws IllegalArgumentException if the map has no such objective; the message names the nearest
   */
  public Set<ImpactId> impactsServing(ObjectiveId objective) {
    objectives.find(objective);
    Set<ImpactId> found = new LinkedHashSet<>();
    for (ObjectiveId end : closure(Set.of(objective), id -> get(narrower, id))) {
      found.addAll(get(impactsFor, end));
    }
    return impacts.inOrder(found);
  }

  /**
   * The customer milestones that serve an objective, or one that serves it.
   *
   * @throws IllegalArgumentException if the map has no such objective; the message names the nearest
   */
  public Set<MilestoneId> outcomesServing(ObjectiveId objective) {
    Set<MilestoneId> found = new LinkedHashSet<>();
    impactsServing(objective).forEach(impact -> found.addAll(impacts.get(impact).comesFrom()));
    return milestones.inOrder(found);
  }

  /**
   * The capabilities whose use serves an objective, or one that serves it.
   *
   * @throws IllegalArgumentException if the map has no such objective; the message names the nearest
   */
  public Set<CapabilityId> capabilitiesServing(ObjectiveId objective) {
    Set<CapabilityId> found = new LinkedHashSet<>();
    outcomesServing(objective).forEach(outcome -> found.addAll(get(capabilitiesOf, outcome)));
    return capabilities.inOrder(found);
  }

  /** What functional milestones lead to, said by them or by the customer milestones that require them. */
  private void linkMilestones() {
    for (Milestone milestone : milestones.all()) {
      if (milestone instanceof FunctionalMilestone functional) {
        functional.leadsTo().forEach(to -> put(outcomesOf, milestone.id(), to));
      } else if (milestone instanceof CustomerMilestone customer) {
        customer.requires().forEach(from -> put(outcomesOf, from, milestone.id()));
      }
    }
  }

  private void linkCapabilities() {
    for (Capability capability : capabilities.all()) {
      Set<MilestoneId> found = new LinkedHashSet<>(capability.leadsTo());
      for (MilestoneId milestone : capability.leadsTo()) {
        checkKind("capability", capability.id(), "leads to", milestone, CustomerMilestone.class);
      }
      for (MilestoneId milestone : capability.deliveredBy()) {
        checkKind(
            "capability", capability.id(), "is delivered by", milestone, FunctionalMilestone.class);
        found.addAll(get(outcomesOf, milestone));
      }
      outcomes.put(capability.id(), milestones.inOrder(found));
      found.forEach(outcome -> put(capabilitiesOf, outcome, capability.id()));
    }
  }

  private void linkImpacts() {
    for (Impact impact : impacts.all()) {
      for (MilestoneId milestone : impact.comesFrom()) {
        checkKind("impact", impact.id(), "comes from", milestone, CustomerMilestone.class);
        put(impactsOf, milestone, impact.id());
      }
      for (ObjectiveId objective : impact.serves()) {
        check("impact", impact.id(), "serves", objectives, objective);
        put(impactsFor, objective, impact.id());
      }
    }
  }

  private void linkObjectives(JourneyMap map) {
    List<ObjectiveId> ids = List.copyOf(objectives.ids());
    List<List<Integer>> served = new ArrayList<>();
    for (Objective objective : objectives.all()) {
      List<Integer> wider = new ArrayList<>();
      for (ObjectiveId to : objective.serves()) {
        check("objective", objective.id(), "serves", objectives, to);
        put(narrower, to, objective.id());
        wider.add(objectives.position(to));
      }
      served.add(wider);
    }
    Circles.inOrder(map.id(), "objectives serve", served, ids::get);
  }

  private void checkKind(
      String fromKind, Object from, String link, MilestoneId to, Class<? extends Milestone> kind) {
    check(fromKind, from, link, milestones, to);
    if (!kind.isInstance(milestones.get(to))) {
      throw new IllegalArgumentException(
          "%s: %s '%s' %s '%s', which is no %s milestone; name one that is"
              .formatted(
                  where,
                  fromKind,
                  from,
                  link,
                  to,
                  kind == CustomerMilestone.class ? "customer" : "functional"));
    }
  }

  private <I> void check(String fromKind, Object from, String link, Known<I, ?> known, I to) {
    if (!known.has(to)) {
      throw new IllegalArgumentException("%s: %s '%s' %s '%s' (%s -> %s); %s"
          .formatted(where, fromKind, from, link, to, from, to, known.unknown(to, "the map")));
    }
  }

  private static <A, B> void put(Map<A, Set<B>> links, A from, B to) {
    links.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
  }

  private static <A, B> Set<B> get(Map<A, Set<B>> links, A from) {
    Set<B> found = links.get(from);
    return found == null ? Set.of() : Collections.unmodifiableSet(found);
  }

  private static <I> Set<I> closure(Collection<I> start, Function<I, Set<I>> next) {
    Set<I> seen = new LinkedHashSet<>(start);
    Deque<I> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (I further : next.apply(open.remove())) {
        if (seen.add(further)) {
          open.add(further);
        }
      }
    }
    return seen;
  }

  /** What the map has of one kind, by id and in its order. */
  private static final class Known<I, T> {

    private final String kind;
    private final String where;
    private final List<T> things;
    private final Map<I, Integer> positions = new LinkedHashMap<>();

    Known(String kind, String where, List<T> things, Function<T, I> id) {
      this.kind = kind;
      this.where = where;
      this.things = things;
      for (T thing : things) {
        if (positions.put(id.apply(thing), positions.size()) != null) {
          throw new IllegalArgumentException("%s: %s '%s' is there twice; ids must be unique"
              .formatted(where, kind, id.apply(thing)));
        }
      }
    }

    List<T> all() {
      return things;
    }

    Set<I> ids() {
      return positions.keySet();
    }

    boolean has(I id) {
      return positions.containsKey(id);
    }

    /** Of what was checked to be there. */
    int position(I id) {
      Integer position = positions.get(id);
      if (position == null) {
        throw new IllegalStateException("'" + id + "' was checked and is gone");
      }
      return position;
    }

    T get(I id) {
      return things.get(position(id));
    }

    @CanIgnoreReturnValue // refuses what is not there
    T find(I id) {
      if (!has(id)) {
        throw new IllegalArgumentException(unknown(id, where));
      }
      return get(id);
    }

    String unknown(I id, String place) {
      return NearestNames.unknown(kind, id, place, ids());
    }

    /** What was found, in the order of the map, at the cost of what was found; cannot be changed. */
    Set<I> inOrder(Collection<I> found) {
      List<I> ordered = new ArrayList<>(found);
      ordered.sort(Comparator.comparingInt(this::position));
      return Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
    }
  }
}
