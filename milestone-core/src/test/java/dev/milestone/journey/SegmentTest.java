package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.measure.MeasurementMethod;
import dev.milestone.measure.MeasurementMethod.Nature;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {

  @ParameterizedTest(name = "D-7: {0} cares for {1}")
  @CsvSource({
    "small-business, time saved;cost reduced;simplicity",
    "enterprise,     scale;lower risk;coordination across departments",
    "healthcare,     compliance;patient outcomes;efficiency",
    "finance,        risk control;accurate reporting;readiness for audits",
    "retail,         speed;customer experience;the right stock",
  })
  void ready_segments_say_what_they_care_for(String id, String caresFor) {
    Segment segment = Segment.ready().stream()
        .filter(ready -> ready.id().value().equals(id))
        .findFirst()
        .orElseThrow();

    assertThat(segment.caresFor()).containsExactly(caresFor.split(";"));
    assertThat(segment.values()).isNotEmpty();
  }

  @Test
  void users_define_their_own() {
    Segment clubs =
        Segment.of("clubs", "sports clubs", "members").withValues(ValueCategory.REVENUE);

    assertThat(clubs.name()).isEqualTo("sports clubs");
    assertThat(Segment.builder().id(SegmentId.of("x")).build().name()).isEqualTo("x");
    assertThat(Segment.ready()).hasSize(5).doesNotContain(clubs).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "D-6: {0} by {1}")
  @CsvSource({
    "TIME_SAVED,                TIME_TRACKING USER_SURVEY PROCESS_OBSERVATION WORKFLOW_DURATIONS",
    "COST_REDUCED,              BUDGET_COMPARISON SUPPLIER_INVOICES HEADCOUNT_TRACKING ERROR_COST_ANALYSIS",
    "REVENUE,                   SALES_RECORDS SALES_CYCLE_ANALYSIS RETENTION_COHORTS EXPANSION_TRACKING",
    "QUALITY,                   ERROR_LOGS QUALITY_AUDIT ACCURACY_COMPARISON CUSTOMER_FEEDBACK_SCORES",
    "PROCESS_EFFICIENCY,        CYCLE_TIME_TRACKING THROUGHPUT_TRACKING CAPACITY_UTILISATION PROCESS_COMPLETIONS",
    "ADOPTION_AND_SATISFACTION, USAGE_ANALYTICS NET_PROMOTER_SURVEY EMPLOYEE_SATISFACTION_SURVEY ADOPTION_RATE",
  })
  void each_category_is_measured_in_customary_ways(ValueCategory category, String methods) {
    assertThat(category.methods().stream().map(Enum::name)).containsExactly(methods.split(" "));
    assertThat(category.methods()).anyMatch(method -> method.nature() == Nature.QUANTITATIVE);
    assertThat(Wording.english().say(category.label())).isNotBlank();
  }

  @Test
  void every_method_belongs_to_a_category_and_has_a_name() {
    Set<MeasurementMethod> used = Arrays.stream(ValueCategory.values())
        .flatMap(category -> category.methods().stream())
        .collect(Collectors.toSet());
    List<String> names = Arrays.stream(MeasurementMethod.values())
        .map(method -> Wording.english().say(method.label()))
        .toList();

    assertThat(used).containsExactlyInAnyOrder(MeasurementMethod.values());
    assertThat(names).doesNotHaveDuplicates();
    assertThat(Arrays.stream(MeasurementMethod.values())
            .filter(method -> method.nature() == Nature.QUALITATIVE))
        .containsExactly(
            MeasurementMethod.USER_SURVEY,
            MeasurementMethod.CUSTOMER_FEEDBACK_SCORES,
            MeasurementMethod.NET_PROMOTER_SURVEY,
            MeasurementMethod.EMPLOYEE_SATISFACTION_SURVEY);
  }
}
