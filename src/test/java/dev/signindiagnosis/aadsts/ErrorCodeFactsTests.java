package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the book with the list of codes that it was made from, on machines that have it. */
class ErrorCodeFactsTests {

    private static final Path FACTS = Path.of("../shared/facts/aadsts-codes.tsv");

    private static List<String[]> rows = List.of();

    private final ErrorCodeBook book = ErrorCodeBook.builtIn();

    @BeforeAll
    static void readFacts() throws IOException {
        assumeThat(FACTS).exists();
        rows = Files.readAllLines(FACTS).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void bookHoldsEveryCodeAndSuccess() {
        List<String> numbers =
                book.all().stream().map(code -> Integer.toString(code.number())).toList();

        assertThat(numbers).hasSize(rows.size() + 1).contains("0").containsAll(firsts());
    }

    @Test
    void namesAndReferenceAreTheSame() {
        List<String> facts = rows.stream()
                .map(row -> row[0] + "|" + row[1] + "|" + row[2])
                .sorted()
                .toList();

        assertThat(book.all().stream()
                        .filter(code -> code.number() != 0)
                        .map(ErrorCodeFactsTests::line)
                        .sorted()
                        .toList())
                .isEqualTo(facts);
    }

    @Test
    void suspectNumbersAreDoubtful() {
        assertThat(rows)
                .filteredOn(row -> row[4].startsWith("suspect") || row[4].startsWith("not STS"))
                .hasSize(5)
                .allSatisfy(row ->
                        assertThat(book.find(row[0]).orElseThrow().sourced()).isEqualTo(ErrorCode.Sourced.DOUBTFUL));
    }

    private static List<String> firsts() {
        return rows.stream().map(row -> row[0]).toList();
    }

    private static String line(ErrorCode code) {
        return code.number() + "|" + String.join("|", code.names()) + "|" + (code.inReference() ? "yes" : "no");
    }
}
