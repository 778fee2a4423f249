package dev.milestone.jackson;

import java.util.function.Function;

/**
 * How a type of the domain is a JSON object: as the record that stands for it.
 *
 * <p>Each type is turned on its own, and not the whole document at its end, so that what the domain refuses is reported at
 * the place in the JSON where it stands.
 */
record Shape<D, W>(
    Class<D> domain, Class<W> wire, Function<D, W> toWire, Function<W, D> toDomain) {}
