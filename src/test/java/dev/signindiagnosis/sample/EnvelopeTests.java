package dev.signindiagnosis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EnvelopeTests {

    private static final Instant AT = Instant.parse("2026-11-25T08:40:00Z");

    @ParameterizedTest
    @CsvSource({
        "'none', 0",
        "'application,users', 3",
        "'application,users,location', 11",
        "'authenticationFlows', 32768"
    })
    void bitMaskAddsTheConditions(String conditions, int mask) {
        assertThat(Envelope.bitMask(conditions)).isEqualTo(mask);
    }

    @Test
    void codesAreTextAndTimesHaveAnOffset() {
        JsonNode envelope = Envelope.around(row().fails(53003, "Blocked."));

        assertThat(envelope.path("resultType").isString()).isTrue();
        assertThat(envelope.path("resultType").asString()).isEqualTo("53003");
        assertThat(envelope.path("resultSignature").asString()).isEqualTo("FAILURE");
        assertThat(envelope.path("properties").path("createdDateTime").asString())
                .isEqualTo("2026-11-25T08:40:00+00:00");
    }

    @Test
    void rowItselfStaysAsItWas() {
        SampleRow row = row().policies(Policy.MFA.passed());
        String before = row.json().toString();

        JsonNode envelope = Envelope.around(row);

        assertThat(row.json()).hasToString(before);
        assertThat(envelope.path("properties")
                        .path("appliedConditionalAccessPolicies")
                        .path(0)
                        .path("conditionsSatisfied")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void rowWithoutStatusGetsNoResult() {
        SampleRow row = row();
        row.json().remove("status");

        assertThat(Envelope.around(row).has("resultType")).isFalse();
    }

    private static SampleRow row() {
        return new SampleRow(Log.NON_INTERACTIVE, "test", AT, App.MAIL).in(Log.NON_INTERACTIVE);
    }
}
