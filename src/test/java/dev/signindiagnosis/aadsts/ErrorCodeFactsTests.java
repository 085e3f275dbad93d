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
        assertThat(rows).hasSize(949);
        assertThat(book.all()).hasSize(rows.size() + 1);
        assertThat(rows).allSatisfy(row -> assertThat(book.find(row[0])).isPresent());
    }

    @Test
    void namesAndReferenceAreTheSame() {
        assertThat(rows).allSatisfy(row -> {
            ErrorCode code = book.find(row[0]).orElseThrow();
            assertThat(String.join("|", code.names())).isEqualTo(row[1]);
            assertThat(code.inReference()).isEqualTo(row[2].equals("yes"));
        });
    }

    @Test
    void suspectNumbersAreDoubtful() {
        assertThat(rows)
                .filteredOn(row -> row[4].startsWith("suspect") || row[4].startsWith("not STS"))
                .hasSize(5)
                .allSatisfy(row ->
                        assertThat(book.find(row[0]).orElseThrow().sourced()).isEqualTo(ErrorCode.Sourced.DOUBTFUL));
    }
}
