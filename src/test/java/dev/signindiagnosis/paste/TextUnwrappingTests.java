package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnwrappingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trace ID: 1\r\nX",
                "Trace ID: 1\\r\\nX",
                "Trace ID: 1\\\\r\\\\nX",
                "Trace ID: 1\\\\\\\\r\\\\\\\\nX",
                "Trace ID: 1\\\\\\\\\\\\\\\\nX",
                "Trace ID: 1<br>X",
                "Trace ID: 1<BR />X",
                "Trace ID: 1&lt;br&gt;X",
                "Trace ID: 1`r`nX",
                "Trace%20ID%3A%201%0AX",
                "Trace%2520ID%253A%25201%250AX",
                "Trace+ID:+1%0aX",
                "Trace%2BID%3A%2B1%250aX",
            })
    void lineEndsOfEveryLayerAreLineEnds(String wrapped) {
        assertThat(TextUnwrapping.unwrap(wrapped).replaceAll("\n+", "\n")).isEqualTo("Trace ID: 1\nX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "App &#39;x&#39;~App 'x'",
                "App &#x27;x&#x27;~App 'x'",
                "App \\u0027x\\u0027~App 'x'",
                "App \\\\u0027x\\\\u0027~App 'x'",
                "For&oslash;k&nbsp;1~Forøk 1",
                "’x’ “y”~'x' \"y\"",
                "Ｔｉｍｅ：２１：０８~Time:21:08",
                "T**race ID~Trace ID",
                "Cor\u00adrela\u200btion\u00a0ID~Correlation ID",
                "<b>Trace</b> <span class=\"x\">ID</span>~Trace ID",
                "trace\\_id~trace_id",
                "a\u2011b\u2212c~a-b-c",
            })
    void charactersAreSpelledThePlainWay(String wrapped, String plain) {
        assertThat(TextUnwrapping.unwrap(wrapped)).isEqualTo(plain);
    }

    @Test
    void linkInsideNumberLeavesNumberWhole() {
        assertThat(TextUnwrapping.unwrap("AADSTS700[21](https://example.com/a#step:6:1)1: x"))
                .isEqualTo("AADSTS700211: x\nhttps://example.com/a#step:6:1");
    }

    @Test
    void quotedMailLosesItsMarks() {
        assertThat(TextUnwrapping.unwrap("> > Trace ID: 1\n> Correlation ID: 2"))
                .isEqualTo("Trace ID: 1\nCorrelation ID: 2");
    }

    @Test
    void quotedPrintableJoinsLines() {
        assertThat(TextUnwrapping.unwrap("Trace=20ID: 12=\n34 =C3=A6")).isEqualTo("Trace ID: 1234 æ");
    }

    @Test
    void quotedPrintableWithoutEscapesShowsInFullLines() {
        String line = "x".repeat(75);
        assertThat(TextUnwrapping.unwrap(line + "=\n12")).isEqualTo(line + "12");
        assertThat(TextUnwrapping.unwrap("x".repeat(40) + "=\n12")).isEqualTo("x".repeat(40) + "=\n12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T09:12:00+01:00",
                "kari+test@example.com",
                "100% of 5 < 6 & 7 > 2",
                "<https://example.com/scope>",
                "version 1.30.3+g0f0e0b9",
                "a=b\nc=3D",
                "list[0](x)",
                "&unknown; &#xZZ; &#99999999999;",
                "C:\\Users\\kari",
            })
    void plainTextStaysAsItIs(String text) {
        assertThat(TextUnwrapping.unwrap(text)).isEqualTo(text);
    }
}
