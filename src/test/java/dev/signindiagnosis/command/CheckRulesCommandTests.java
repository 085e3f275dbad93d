package dev.signindiagnosis.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.web.WordLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check-rules} prints, and its exit codes. */
class CheckRulesCommandTests {

    private static final String RULE = """
            schema: 1
            id: our-gate
            title: The gate is closed
            status: stable
            codes: [%s]
            confidence: high
            actor: user
            happened:
              - The gate is closed at night.
            evidence: [errorCode]
            actions:
              - who: user
                text: Come back in the morning.
            references: [AADSTS50126]
            examples:
              - {name: at night, matches: true, signIn: {errorCode: 50126}}
              - {name: by day, matches: false, signIn: {errorCode: 50053}}
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private int check(String... arguments) {
        Terminal terminal = new Terminal(
                new WordLists(language -> Map.of()),
                ZoneOffset.UTC,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                false);
        return new CheckRulesCommand(terminal).run(List.of(arguments));
    }

    private void write(String content) throws IOException {
        Files.writeString(directory.resolve("our-gate.yaml"), content);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goodRulesAreCountedWithTheirExamples() throws IOException {
        write(RULE.formatted(50126));
        assertThat(check(directory.toString(), "--lang=en")).isZero();
        assertThat(printed()).contains("1 rule", "2 examples");
    }

    @Test
    void exampleThatFailsIsPrinted() throws IOException {
        write(RULE.formatted(50053));
        assertThat(check(directory.toString())).isOne();
        assertThat(printed())
                .contains("example 'at night' does not match and should", "example 'by day' matches and should not");
    }

    @Test
    void fileThatIsWrongIsPrintedWithItsPlace() throws IOException {
        write(RULE.formatted("fifty"));
        assertThat(check(directory.toString())).isOne();
        assertThat(printed()).contains("our-gate.yaml:5:9");
    }

    @Test
    void withoutADirectoryNothingIsChecked() {
        assertThat(check("--lang", "en")).isOne();
        assertThat(check(directory.resolve("none").toString(), "--lang", "nb")).isOne();
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("check-rules")
                .contains("none");
        assertThat(printed()).isEmpty();
    }
}
