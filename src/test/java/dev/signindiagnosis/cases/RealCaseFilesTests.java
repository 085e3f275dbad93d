package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealCaseFilesTests {

    @ParameterizedTest
    @EnumSource
    void fileAndNameAreOfOneNumber(RealCase one) {
        String dashed = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(one.logName()).startsWith("%02d-%s.".formatted(one.number(), dashed));
    }

    @ParameterizedTest
    @EnumSource
    void somethingWasHeldAtTheStart(RealCase one) {
        assertThat(one.text() == null).isNotEqualTo(one.fields().isEmpty());
        assertThat(one.log()).isNotEmpty();
    }

    /** Only what is reserved for documentation. */
    @ParameterizedTest
    @EnumSource
    void addressesAndNamesAreMadeUp(RealCase one) {
        String all = new String(one.log(), StandardCharsets.UTF_8) + one.text() + one.fields();
        assertThat(found("[\\w.]+@[\\w.-]+\\w", all)).allMatch(name -> name.matches(".*[@.]example\\.com"));
        assertThat(found("(?<![\\d.])\\d+\\.\\d+\\.\\d+\\.\\d+(?![\\d.])", all))
                .allMatch(address -> address.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
