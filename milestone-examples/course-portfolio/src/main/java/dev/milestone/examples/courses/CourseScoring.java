package dev.milestone.examples.courses;

import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthInputs;
import dev.milestone.journey.JourneyMap;
import dev.milestone.tracking.JourneySnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a snapshot of every active enrolment, then judges each beside its peers. Journeys are not kept, snapshots are. */
final class CourseScoring implements Scoring {

  @Override
  public List<Judgement> score(CourseData data, int day, Progress progress) {
    Map<PresentationKey, JourneyMap> maps = new HashMap<>();
    Map<PresentationKey, List<JourneySnapshot>> peers = new HashMap<>();
    List<Enrolment> active = data.activeAt(day);
    List<JourneySnapshot> snapshots = new ArrayList<>(active.size());
    for (Enrolment enrolment : active) {
      PresentationKey key = enrolment.presentation().key();
      JourneyMap map = maps.computeIfAbsent(key, k -> CourseMap.of(enrolment.presentation()));
      JourneySnapshot snapshot = CourseJourney.of(enrolment, map)
          .asOfStartOf(CourseJourney.startOf(key).plusDays(day));
      snapshots.add(snapshot);
      peers.computeIfAbsent(key, k -> new ArrayList<>()).add(snapshot);
      progress.step();
    }
    Map<PresentationKey, HealthInputs> inputs = new HashMap<>();
    peers.forEach(
        (key, journeys) -> inputs.put(key, HealthInputs.of(CourseHealth.peers(journeys))));
    HealthEngine engine = CourseHealth.engine();
    List<Judgement> judgements = new ArrayList<>(active.size());
    for (int i = 0; i < active.size(); i++) {
      Enrolment enrolment = active.get(i);
      HealthInputs outside =
          inputs.getOrDefault(enrolment.presentation().key(), HealthInputs.none());
      judgements.add(new Judgement(enrolment, engine.assess(snapshots.get(i), outside)));
    }
    return judgements;
  }
}
