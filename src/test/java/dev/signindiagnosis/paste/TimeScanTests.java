package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScanTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-17 18:39:09Z|2026-02-17T18:39:09Z|TOLD",
                "2026-02-17T18:39:09.123Z|2026-02-17T18:39:09Z|TOLD",
                "2026-02-17T18:39:09.1234567+02:00|2026-02-17T16:39:09Z|TOLD",
                "2026-02-17+18:39:09Z|2026-02-17T18:39:09Z|TOLD",
                "2026-02-17 18-39-09Z|2026-02-17T18:39:09Z|TOLD",
                "2026-02-17 18:39:09 UTC|2026-02-17T18:39:09Z|TOLD",
                "2026-02-17 18:39:09 UTC+1|2026-02-17T17:39:09Z|TOLD",
                "2026-02-17 18:39:09 CET|2026-02-17T17:39:09Z|TOLD",
                "2026-02-17 18:39:09 EST|2026-02-17T23:39:09Z|TOLD",
                "2026-02-17 18:39:09 CETERA|2026-02-17T18:39:09Z|UTC_BY_FORMAT",
                "2026-02-17 18:39:09 -0500|2026-02-17T23:39:09Z|TOLD",
                "2026-02-17T18:39:09|2026-02-17T18:39:09Z|UTC_BY_FORMAT",
                "31/10/2022, 15:25:20|2022-10-31T14:25:20Z|ASSUMED",
                "10/31/2022, 3:25:20 PM|2022-10-31T14:25:20Z|ASSUMED",
                "31.10.2022 kl. 15.25.20|2022-10-31T14:25:20Z|ASSUMED",
                "10/31/2022 12:05 AM|2022-10-30T23:05:00Z|ASSUMED",
                "17 Feb 2026 18:39:09 GMT|2026-02-17T18:39:09Z|TOLD",
                "17-February-2026 18:39|2026-02-17T17:39:00Z|ASSUMED",
                "2026-02-1\\n7 18:39:09Z|2026-02-17T18:39:09Z|TOLD",
            })
    void readsTime(String text, Instant at, Understood.ZoneOrigin zone) {
        assertThat(TimeScan.in(text.replace("\\n", "\n"))).singleElement().satisfies(span -> {
            assertThat(span.at(OSLO)).isEqualTo(at);
            assertThat(span.zone()).isEqualTo(zone);
        });
    }

    @Test
    void dateThatReadsBothWaysHasAnotherReading() {
        assertThat(TimeScan.in("11/12/2022, 15:25:20")).singleElement().satisfies(span -> {
            assertThat(span.at(OSLO)).isEqualTo("2022-12-11T14:25:20Z");
            assertThat(span.otherAt(OSLO)).isEqualTo("2022-11-12T14:25:20Z");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-17 18:39:09Z",
                "31 Feb 2026 18:39:09 GMT",
                "17 Fob 2026 18:39:09 GMT",
                "2026-02-17",
                "18:39:09",
                "1.2.3.4 5:6",
                "90.00:00:00",
                "2026-02-30 10:00:00",
                "",
                "99999999999999999999-02-17 18:39:09Z",
                "1601-01-01 00:00:00Z"
            })
    void otherTextsAreNoTime(String text) {
        assertThat(TimeScan.in(text)).isEmpty();
    }
}
