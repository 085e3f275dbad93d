package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text takes more than time linear in its length. A quadratic step would need hours for these, so the limit may be
 * generous enough for a busy machine.
 */
class PasteReaderEffortTests {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-",
                "[a](http",
                "[",
                "<a ",
                "<",
                "&#",
                "%",
                "%41",
                "\\",
                "\\u00",
                "@",
                "a@",
                "AADSTS",
                "50126 ",
                "9",
                "deadbeef ",
                "5e1f00aa- 17c2-",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00 ",
                "2026-11-20 09:12:00Z ",
                "20\n",
                "Correlation ID: ",
                "Trace ID: 5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00\nx: 0c2d4e6f-1111-4222-8333-444455556666\n",
                "app name: ",
                "{[",
                "\n",
                "id ",
                "a+b+",
                "=3D=\n",
                "Request ID,Correlation ID\n",
                "1,2\n",
                "'",
                "token was issued on ",
                "suberror:",
                "0x",
                "createdDateTime \"id\": \"5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00\"",
                "> ",
                "\u200b",
                "\"",
                "``",
                "error code 50126, "
            })
    void repeatedPieceTakesLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Understood read =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new PasteReader().read(text, ZoneOffset.UTC));
        assertThat(read.ignored()).hasSizeLessThanOrEqualTo(50);
        assertThat(read.alternatives()).hasSizeLessThanOrEqualTo(20);
    }
}
