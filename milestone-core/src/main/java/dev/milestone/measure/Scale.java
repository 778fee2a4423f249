package dev.milestone.measure;

/** Which comparisons of two values of a metric mean something. */
public enum Scale {
  /** Zero means none, so a relative change means something: 4 h to 2 h is -50 %. */
  RATIO,
  /** A part of a whole: both the relative change and the points mean something, and they differ. */
  SHARE,
  /** Zero is only a place on the scale, as with NPS: differences in points only. */
  INTERVAL
}
