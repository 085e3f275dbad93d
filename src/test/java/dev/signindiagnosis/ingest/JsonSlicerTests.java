package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSlicerTests {

    private static final String A = "{\"id\":\"a\",\"status\":{\"errorCode\":0},\"list\":[{\"id\":\"p\"}]}";
    private static final String B = "{\"id\":\"b } ] { \\\" \\\\\",\"value\":\"x\"}";

    /** A text and the rows expected of it; a word without braces stands for the fault of a broken row. */
    static List<Arguments> texts() {
        return List.of(
                text("one object", A, A),
                text("a list", "[" + A + "," + B + "]", A, B),
                text("a list with a trailing comma", "[" + A + ",\n" + B + ",\n]\n", A, B),
                text("objects without a list", A + ",\n" + B, A, B),
                text("objects one after another", A + B + A, A, B, A),
                text("one per line", A + "\r\n" + B + "\r\n", A, B),
                text("one per line, no last line end", A + "\n" + B, A, B),
                text("a page", "{\"@odata.context\":\"c\",\"value\":[" + A + "," + B + "],\"n\":{\"x\":[1]}}", A, B),
                text(
                        "pages one after another",
                        "{\"value\":[" + A + "],\"@odata.nextLink\":\"u\"}\n{\"value\": [\n" + B + "\n]}",
                        A,
                        B),
                text("a list of pages", "[{\"value\":[" + A + "]},{\"value\":[" + B + "]}]", A, B),
                text(
                        "records on each line",
                        "{\"records\":[" + A + "]}\n{\"records\":[" + B + "," + A + "]}\n",
                        A,
                        B,
                        A),
                text("an empty page", "{\"value\":[]}"),
                text("an empty list", "[]"),
                text("records before their wrapper's other fields", "{\"Records\": [" + A + "], \"t\": 1}" + B, A, B),
                text("a prefix before each row", "2026-11-20 host [x] " + A + "\n2026-11-20 host [x] " + B, A, B),
                text("text after each row", A + " -- end\n" + B + " -- end\n", A, B),
                text("a byte order mark in the middle", A + "\n\uFEFF" + B, A, B),
                text("nothing but NUL characters between", A + "\0\0\n\0" + B + "\0\0\0", A, B),
                text("a line that is no JSON", A + "\nnot json\n" + B + "\n", A, "NOT_JSON", B),
                text("two lines that are no JSON", A + "\nnot json\nnor this\n" + B, A, "NOT_JSON", "NOT_JSON", B),
                text("half a row at the end", A + "\n{\"id\":\"b", A, "NOT_COMPLETE"),
                text("a brace at the end", A + "\n{", A, "NOT_COMPLETE"),
                text("half a row in the middle", A + "\n{\"id\":\"b\n" + B + "\n" + A, A, "NOT_COMPLETE", B, A),
                text("a row cut after a colon", A + "\n{\"id\":\n" + B + "\n" + A, A, "NOT_COMPLETE", B, A),
                text("a row cut in a list", A + "\n{\"id\":[\n" + B + "\n" + A, A, "NOT_COMPLETE", B, A),
                text(
                        "a first row cut after an inner object",
                        "{\"id\":{\"x\":1}\n" + B + "\n" + A,
                        "NOT_COMPLETE",
                        B,
                        A),
                text(
                        "a row without its brace in a list",
                        "[{\"id\":{\"x\":1}," + B + "," + A + "]",
                        "NOT_COMPLETE",
                        B,
                        A),
                text("a row with a list that has no end", "[{\"l\":[1,2}," + B + "]", "{\"l\":[1,2}", B),
                text(
                        "a value on the line after its name",
                        "{\n\"a\":\n  {\n\"b\":\n[\n{\"c\":1\n}\n]}}\n" + B,
                        "{\n\"a\":\n  {\n\"b\":\n[\n{\"c\":1\n}\n]}}",
                        B),
                text("a page on the line after its name", "{\"value\":\n[\n" + A + "\n]}", A),
                text("an extra brace", A + "}}\n" + B, A, B),
                text("a cut row behind a prefix", "1 " + A + "\n2 {\"id\":\"b\n3 " + B, A, "NOT_COMPLETE", B),
                text(
                        "a cut page before a whole one",
                        "{\"value\":[" + A + ",{\"id\":\n{\"value\":[" + B + "]}",
                        A,
                        "NOT_COMPLETE",
                        B),
                text("only an escape at the end", "{\"a\":\"\\", "NOT_COMPLETE"),
                text("numbers", "[1,2,3]", "NOT_JSON"),
                text("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void cutsRowsOutOf(String what, String text, List<String> rows) throws IOException {
        assertThat(slices(new StringReader(text), 1000)).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void cutsTheSameFromSmallReads(String what, String text, List<String> rows) throws IOException {
        assertThat(slices(oneByOne(text), 1000)).isEqualTo(rows);
    }

    @Test
    void keepsThePrettyPrintedTextOfARowExactly() throws IOException {
        String pretty = "{\n    \"id\": \"a\",\n    \"policies\": [\n      {\n        \"id\": 1\n      },\n    ],\n  }";
        assertThat(slices(new StringReader("{\n  \"value\": [\n  " + pretty + ",\n  " + pretty + "\n  ]\n}"), 1000))
                .containsExactly(pretty, pretty);
    }

    @Test
    void goesOnAfterAPrettyPrintedRowThatBreaksOff() throws IOException {
        String whole = "{\n    \"id\": \"a\"\n  }";
        String cut = "{\n    \"id\": \"a,\n    \"policies\": [\n      {\n        \"id\": 1\n      }\n    ],\n";
        assertThat(slices(new StringReader("[\n  " + whole + ",\n  " + cut + "  " + whole + "\n]"), 1000))
                .containsExactly(whole, "NOT_COMPLETE", whole);
    }

    @Test
    void skipsARowThatIsTooLongAndGoesOn() throws IOException {
        String wide = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
        assertThat(slices(new StringReader(A + "\n" + wide + "\n" + B), 100_000))
                .containsExactly(A, "TOO_LONG", B);
    }

    @Test
    void keepsARowThatSpansReads() throws IOException {
        String wide = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
        assertThat(slices(new StringReader(A + "\n" + wide + "\n" + B), 1_000_000))
                .containsExactly(A, wide, B);
    }

    @Test
    void refusesARowThatIsTooDeepAndGoesOn() throws IOException {
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(slices(new StringReader(deep + "\n" + A), 100_000)).containsExactly("TOO_DEEP", A);
    }

    private static Arguments text(String what, String text, String... rows) {
        return Arguments.of(what, text, List.of(rows));
    }

    private static Reader oneByOne(String text) {
        return new Reader() {
            private int at;

            @Override
            public int read(char[] buffer, int from, int length) {
                if (at == text.length()) {
                    return -1;
                }
                buffer[from] = text.charAt(at++);
                return 1;
            }

            @Override
            public void close() {}
        };
    }

    private static List<String> slices(Reader text, int longestRow) throws IOException {
        JsonSlicer slicer = new JsonSlicer(text, longestRow);
        List<String> slices = new ArrayList<>();
        for (Slice slice = slicer.next(); slice != null; slice = slicer.next()) {
            slices.add(
                    slice instanceof Slice.Whole whole
                            ? whole.text()
                            : ((Slice.Broken) slice).why().toString());
        }
        return slices;
    }
}
