package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidScanTests {

    private static final String GUID = "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00",
                "5E1F00AA-17C2-4B83-9D1E-6A0B2C3D4E00",
                "{5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00}",
                "ID5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00Correlation",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00-tijd",
                "関連5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00。",
            })
    void findsGuid(String text) {
        assertThat(GuidScan.in(text)).extracting(GuidSpan::value).containsExactly(GUID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e1f00aa- 17c2-4b83-9d1e-6a0b2c3d4e00",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d\n4e00",
                "5e1f\n00aa-17c2-4b83-9d1e-6a0b2c3d4e00",
                "5e1f00aa-17c2 -4b83- 9d1e-\n    6a0b2c3d4e00",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c 3d4e00",
            })
    void repairsBrokenGuid(String text) {
        assertThat(GuidScan.in(text)).containsExactly(new GuidSpan(0, text.length(), GUID, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e0",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e001",
                "5e1f00aag-17c2-4b83-9d1e-6a0b2c3d4e00",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e0 Correlation",
                "xxxxxxxx-xxxx-xxxx-xxxx-6a0b2c3d4e00",
                "1234-1234-1234-1234-1234",
                "-",
                "",
                "5e1f00aa-",
            })
    void otherTextsAreNoGuid(String text) {
        assertThat(GuidScan.in(text)).isEmpty();
    }

    @Test
    void repairsBrokenGuidWithWordGluedToIt() {
        assertThat(GuidScan.in("5e1f00aa-17c2-4b83-9d1e-6a0b\n2c3d4e00Timestamp"))
                .extracting(GuidSpan::value)
                .containsExactly(GUID);
    }

    @Test
    void findsEachOfSeveral() {
        String other = "0c2d4e6f-1111-4222-8333-444455556666";
        assertThat(GuidScan.in(GUID + ":" + other)).extracting(GuidSpan::value).containsExactly(GUID, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e0",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e001",
                "5e1f00vaa-17c2-4b83-9d1e-6a0b2c3d4e00",
                "5e1f00aa17c2-4b83-9d1e-6a0b2c3d4e00",
            })
    void misspelledGuidIsTold(String text) {
        assertThat(MisspelledGuids.in("ID: " + text + ".", List.of())).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xxxxxxxx-xxxx-xxxx-xxxx-6a0b2c3d4e00", "not-a-guid-at-all-but-long-enough-to", "1234-1234-1234"
            })
    void maskedGuidIsNoMisspelledOne(String text) {
        assertThat(MisspelledGuids.in(text, List.of())).isEmpty();
    }
}
