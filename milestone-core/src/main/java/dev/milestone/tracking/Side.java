package dev.milestone.tracking;

/** On whose side a cause lies: the same delay asks for opposite answers. */
public enum Side {
  /** Those who sell the product. */
  VENDOR,
  /** Those who use it. */
  CUSTOMER,
  /** Both. */
  SHARED
}
