package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.NearestNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of one kind of a map that is being made from another, by id, in their order. */
final class Parts<I, T> {

  private final String where;
  private final MapPart kind;
  private final List<T> before;
  private final Function<T, I> id;
  private final Map<I, T> parts = new LinkedHashMap<>();

  Parts(String where, MapPart kind, List<T> before, Function<T, I> id) {
    this.where = where;
    this.kind = kind;
    this.before = before;
    this.id = id;
    before.forEach(part -> parts.put(id.apply(part), part));
  }

  Collection<T> all() {
    return parts.values();
  }

  Set<I> ids() {
    return parts.keySet();
  }

  @CanIgnoreReturnValue // refuses what is not there
  T get(I of) {
    T part = parts.get(of);
    if (part == null) {
      throw new IllegalArgumentException(NearestNames.unknown(word(), of, where, parts.keySet()));
    }
    return part;
  }

  void add(T part) {
    if (parts.putIfAbsent(id.apply(part), part) != null) {
      throw new IllegalArgumentException(
          "%s: %s '%s' is there already; replace it, or give it another id"
              .formatted(where, word(), id.apply(part)));
    }
  }

  void replace(T part) {
    get(id.apply(part));
    parts.put(id.apply(part), part);
  }

  void drop(I of) {
    get(of);
    parts.remove(of);
  }

  void checkDropped(References references) {
    checkDropped(references, Set.of());
  }

  /** The same, where parts of another kind may stand in under the same id. */
  void checkDropped(References references, Set<I> standIns) {
    for (T part : before) {
      if (!parts.containsKey(id.apply(part)) && !standIns.contains(id.apply(part))) {
        references.checkNotDropped(where, kind, id.apply(part));
      }
    }
  }

  private String word() {
    return References.word(kind);
  }
}
