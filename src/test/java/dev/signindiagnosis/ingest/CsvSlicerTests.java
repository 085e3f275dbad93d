package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.format.CsvCells;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvSlicerTests {

    static List<Arguments> texts() {
        return List.of(
                text("a,b\nc,d\n", "a,b", "c,d"),
                text("a,b\r\nc,d", "a,b", "c,d"),
                text("a,b\rc,d\r", "a,b", "c,d"),
                text("\n\na\n\n\nb\n", "a", "b"),
                text("a,\"b\nb\"\nc,d\n", "a,\"b\nb\"", "c,d"),
                text("a,\"b\"\"\r\nb\"\"\"\nc,d\n", "a,\"b\"\"\r\nb\"\"\"", "c,d"),
                text("a 5\" disk,b\nc,d\n", "a 5\" disk,b", "c,d"),
                text("a,\"b\" ,c\nd,e,f", "a,\"b\" ,c", "d,e,f"),
                text("a,\"cut\nb,\"c\"\nd,e\n", "NOT_COMPLETE", "d,e"),
                text("a,b\nc,\"cut", "a,b", "NOT_COMPLETE"),
                text(",,\n\"\",\"\",\n", ",,", "\"\",\"\","),
                text("a\n" + "x".repeat(1001) + "\nb", "a", "TOO_LONG", "b"),
                text(""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cutsRecords(String text, List<String> records) throws IOException {
        CsvSlicer slicer = new CsvSlicer(new StringReader(text), ',', 1000);
        List<String> found = new ArrayList<>();
        for (Slice slice = slicer.next(); slice != null; slice = slicer.next()) {
            found.add(
                    slice instanceof Slice.Whole whole
                            ? whole.text()
                            : ((Slice.Broken) slice).why().toString());
        }
        assertThat(found).isEqualTo(records);
    }

    @Test
    void splitsCells() {
        assertThat(CsvCells.of("a,\"b,\"\"c\"\"\n\",,\"\" ,d ", ',')).containsExactly("a", "b,\"c\"\n", "", "", "d ");
        assertThat(CsvCells.of("a;b,c;", ';')).containsExactly("a", "b,c", "");
        assertThat(CsvCells.of("", ',')).containsExactly("");
    }

    private static Arguments text(String text, String... records) {
        return Arguments.of(text, List.of(records));
    }
}
