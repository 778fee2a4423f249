package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;
import java.util.Set;

/**
 * The roles and the department that the ready maps speak of, and the words for any.
 *
 * <p>A role is text, and any text will do. These are said in the language of the reader; others are said as they are written.
 * Whether two of them are one role does not hang on how they are typed: {@link #areSame} decides it everywhere.
 */
public final class Roles {

  /** Somebody on the customer's side. */
  public static final String CUSTOMER = "customer";

  /** Who pays for it on the customer's side, and answers for the result. */
  public static final String EXECUTIVE_SPONSOR = "executive sponsor";

  /** Who sees to the customer's journey on the vendor's side. */
  public static final String SUCCESS_MANAGER = "success manager";

  /** Who answers for security on the customer's side. */
  public static final String SECURITY_OFFICER = "security officer";

  /** Who answers for compliance on the customer's side. */
  public static final String COMPLIANCE_OFFICER = "compliance officer";

  /** Who answers for the care of patients. */
  public static final String CLINICAL_LEAD = "clinical lead";

  /** The vendor's department that success managers belong to. */
  public static final String CUSTOMER_SUCCESS = "customer success";

  private static final Set<String> KNOWN = Set.of(
      CUSTOMER,
      EXECUTIVE_SPONSOR,
      SUCCESS_MANAGER,
      SECURITY_OFFICER,
      COMPLIANCE_OFFICER,
      CLINICAL_LEAD,
      CUSTOMER_SUCCESS);

  private Roles() {}

  /**
   * Whether both mean the same role: "Customer " is "customer". Case does not matter, in whatever language the machine runs,
   * nor does space around; all else does.
   */
  public static boolean areSame(String role, String other) {
    return requireNonNull(role, "role")
        .strip()
        .equalsIgnoreCase(requireNonNull(other, "other").strip());
  }

  /**
   * The role or department in words: one of these in the reader's language however it is typed, any other as it is written,
   * without space around.
   */
  public static Message label(String role) {
    return KNOWN.stream()
        .filter(known -> areSame(known, role))
        .findFirst()
        .map(known -> Message.of("journey.role." + known.replace(' ', '-')))
        .orElseGet(() -> Message.of("journey.role.own").withPhrase("role", role.strip()));
  }
}
