package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes every code with its texts as a table, for whoever reads them through. */
class CodeTableTests {

    private static final Path TABLE = Path.of("target", "books", "codes.csv");
    private static final CodeGuide GUIDE = CodeGuide.builtIn();

    /** When all texts were read a second time, by somebody else than their writer. */
    private static final String CHECKED = "2026-11-25";

    @Test
    void everyCodeStandsInTheTable() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("code,name,sourced,sources,English,Norwegian,checked");
        ErrorCodeBook.builtIn().all().forEach(code -> table.add(row(code)));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, table);

        assertThat(table)
                .hasSize(ErrorCodeBook.builtIn().all().size() + 1)
                .noneMatch(row -> row.contains(",\"\",\"\","));
    }

    private static String row(ErrorCode code) {
        CodeAdvice advice = GUIDE.advice(code.number()).orElseThrow();
        return Stream.of(
                        code.label(),
                        String.join(" ", code.names()),
                        code.sourced().id(),
                        advice.sources().stream().map(CodeAdvice.Source::id).collect(Collectors.joining(" ")),
                        texts(advice, "en"),
                        texts(advice, "nb"),
                        CHECKED)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String texts(CodeAdvice advice, String language) {
        return Stream.of(
                        Stream.of(advice.meansKey()),
                        advice.fixKey().stream(),
                        advice.followsKey().stream(),
                        advice.disagreeKey().stream())
                .flatMap(keys -> keys)
                .flatMap(key -> GUIDE.text(language, key).stream())
                .collect(Collectors.joining(" "));
    }
}
