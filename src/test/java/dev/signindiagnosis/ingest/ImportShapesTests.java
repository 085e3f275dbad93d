package dev.signindiagnosis.ingest;

import static dev.signindiagnosis.ingest.MadeUpLogs.bytes;
import static dev.signindiagnosis.ingest.MadeUpLogs.files;
import static dev.signindiagnosis.ingest.MadeUpLogs.gzip;
import static dev.signindiagnosis.ingest.MadeUpLogs.joined;
import static dev.signindiagnosis.ingest.MadeUpLogs.lines;
import static dev.signindiagnosis.ingest.MadeUpLogs.page;
import static dev.signindiagnosis.ingest.MadeUpLogs.row;
import static dev.signindiagnosis.ingest.MadeUpLogs.table;
import static dev.signindiagnosis.ingest.MadeUpLogs.zip;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.signindiagnosis.ingest.ImportReport.FileReport;
import dev.signindiagnosis.ingest.ImportReport.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever holds sign-ins is read, however it is packed, encoded and wrapped. */
class ImportShapesTests {

    @TempDir
    private Path directory;

    private final MemorySink sink = new MemorySink();

    /** Files that hold the rows 1 to 3, and nothing else. */
    static List<Arguments> wholeFiles() {
        return List.of(
                file("lines", bytes(lines(3))),
                file("a page", bytes(page(3))),
                file("UTF-8 with mark", bytes("\uFEFF" + lines(3))),
                file("UTF-16LE with mark", bytes("\uFEFF" + page(3), UTF_16LE)),
                file("UTF-16BE with mark", bytes("\uFEFF" + page(3), UTF_16BE)),
                file("UTF-16LE without mark", bytes(lines(3), UTF_16LE)),
                file("UTF-16BE without mark", bytes(lines(3), UTF_16BE)),
                file("gzip", gzip(bytes(lines(3)))),
                file("gzip in gzip", gzip(gzip(bytes(lines(3))))),
                file(
                        "gzip members",
                        joined(gzip(bytes(row(1))), joined(gzip(bytes("\n" + row(2))), gzip(bytes(row(3)))))),
                file("zip", zip(Map.of("logs/day 1.json", bytes(lines(3))))),
                file("gzip in zip", zip(Map.of("a/b/c.json.gz", gzip(bytes(page(3)))))),
                file("zip in zip", zip(Map.of("inner.zip", zip(Map.of("x.log", bytes(page(3))))))),
                file("zip with several files", zip(files("1.json", bytes(lines(2)), "2.json", bytes(row(3))))),
                file(
                        "zip with a folder of a Mac",
                        zip(files("1.json", bytes(lines(3)), "__MACOSX/._1.json", new byte[9]))),
                file("zip with steps upwards", zip(Map.of("../../etc/x.json", bytes(lines(3))))),
                file(
                        "behind a prefix",
                        bytes("Nov 20 host1 " + row(1) + "\nNov 20 host1 " + row(2) + "\nNov 20 host1 " + row(3))),
                file("a prefix in brackets", bytes("[2026] " + row(1) + "\n[2026] " + row(2) + "\n[2026] " + row(3))),
                file(
                        "trailing commas",
                        bytes("[" + row(1).replace("[]}", "[],}") + "," + row(2) + "," + row(3) + ",]")),
                file("Elastic hits", bytes(lines(3).replaceAll("(?m)^(.+)$", "{\"_index\":\"i\",\"_source\":$1}"))),
                file("Splunk results", bytes(lines(3).replaceAll("(?m)^(.+)$", "{\"preview\":false,\"result\":$1}"))),
                file("Splunk raw text", bytes(wrapped("{\"preview\":false,\"result\":{\"_raw\":%s}}"))),
                file("Elastic answer", bytes(answer(3))),
                file("Wazuh", bytes(lines(3).replaceAll("(?m)^(.+)$", "{\"rule\":{},\"data\":$1,\"location\":\"x\"}"))),
                file("a page in a message", bytes("{\"message\":" + quoted(page(3)) + "}")),
                file("an answer of Log Analytics", bytes(resultTable(3))),
                file("text in a message", bytes(escaped(1) + "\n" + escaped(2) + "\n" + escaped(3))),
                file(
                        "a table",
                        bytes(table(
                                ",", "\r\n", "2026-11-20T09:00:00Z", "2026-11-20T09:01:00Z", "2026-11-20T09:02:00Z"))),
                file(
                        "a table with semicolons",
                        bytes("sep=;\r\n"
                                + table(
                                        ";",
                                        "\r\n",
                                        "2026-11-20 09:00:00",
                                        "2026-11-20 09:01:00",
                                        "2026-11-20 09:02:00"))),
                file(
                        "a table with tabs",
                        bytes(
                                "\uFEFF"
                                        + table(
                                                "\t",
                                                "\n",
                                                "2026-11-20 09:00:00",
                                                "2026-11-20 09:01:00",
                                                "2026-11-20 09:02:00"),
                                UTF_16LE)),
                file(
                        "a table of PowerShell",
                        bytes("#TYPE System.Object\n"
                                + table(",", "\n", "11/20/2026 09:00", "11/20/2026 09:01", "11/20/2026 09:02"))));
    }

    /** The rows 1 to 3 as texts, each put into the pattern. */
    private static String wrapped(String pattern) {
        return pattern.formatted(quoted(row(1)))
                + "\n"
                + pattern.formatted(quoted(row(2)))
                + "\n"
                + pattern.formatted(quoted(row(3)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String answer(int count) {
        String hits = lines(count).strip().replaceAll("(?m)^(.+)$", "{\"_index\":\"i\",\"_source\":$1}");
        return "{\"took\":1,\"hits\":{\"total\":{\"value\":3},\"hits\":[" + hits.replace("\n", ",") + "]}}";
    }

    private static String resultTable(int count) {
        StringJoiner rows = new StringJoiner(",");
        for (int i = 1; i <= count; i++) {
            rows.add("[\"%s\",\"2026-11-20T09:00:00Z\",\"50126\",\"kari@example.com\",true]"
                    .formatted(MadeUpLogs.id(i)));
        }
        return "{\"tables\":[{\"name\":\"PrimaryResult\",\"columns\":[{\"name\":\"Id\"},{\"name\":\"CreatedDateTime\"},"
                + "{\"name\":\"ResultType\"},{\"name\":\"UserPrincipalName\"},{\"name\":\"IsInteractive\"}],\"rows\":["
                + rows
                + "]}]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholeFiles")
    void takesEveryRow(String what, byte[] bytes) throws IOException {
        ImportReport report = imported(bytes);
        assertThat(report.problems()).isEmpty();
        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.rows()).isEqualTo(new RowCounts(3, 0, 0, 0));
        assertThat(report.bytesRead()).isEqualTo(bytes.length);
    }

    @Test
    void keepsRowsAsTheyStood() throws IOException {
        imported(gzip(bytes(page(2), UTF_16BE)));
        assertThat(sink.committed()).containsExactly(row(1), row(2));
    }

    @Test
    void replacesBytesThatAreNoCharacters() throws IOException {
        byte[] bytes = row(1).replace("Wrong", "Wr\u00F8ng").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(imported(bytes).rows().imported()).isEqualTo(1);
        assertThat(sink.committed().get(0)).contains("Wr\uFFFDng");
    }

    @Test
    void settlesDatesByTheWholeFileBeforeTheFirstRow() throws IOException {
        String[] dates = new String[4000];
        Arrays.fill(dates, "05/01/2026 10:00:00");
        dates[3999] = "15/01/2026 10:00:00";
        ImportReport report = imported(zip(Map.of("InteractiveSignIns.csv", gzip(bytes(table(",", "\n", dates))))));
        assertThat(report.rows().imported()).isEqualTo(4000);
        assertThat(sink.times()).startsWith("2026-01-05T10:00:00Z").endsWith("2026-01-15T10:00:00Z");
    }

    @Test
    void countsRowsOfATableFromOne() throws IOException {
        String table = table(",", "\n", "2026-11-20T09:00:00Z", "2026-11-20T09:01:00Z");
        ImportReport report = imported(bytes(table + "too,few\n" + "a,b,c,d,e,f,,\n" + "2026,\"cut"));
        assertThat(report.rows().imported()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Problem::row, problem -> problem.reason().key())
                .startsWith(tuple(3L, "import.refused.cellCount"))
                .endsWith(tuple(5L, "import.refused.notComplete"));
    }

    @Test
    void namesEachFileOfAZipAndWhatWasNotTaken() throws IOException {
        ImportReport report = imported(
                zip(files("a.json", bytes(lines(2)), "b.png", bytes("\u0089PNG....", StandardCharsets.ISO_8859_1))));
        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.files()).extracting(FileReport::name).containsExactlyInAnyOrder("a.json", "b.png");
        assertThat(report.files())
                .filteredOn(file -> file.name().equals("b.png"))
                .allSatisfy(file -> assertThat(file.reason().key()).isEqualTo("import.failed.image"));
    }

    @Test
    void keepsWhatCameBeforeADamagedPlace() throws IOException {
        byte[] whole = gzip(bytes(lines(500)));
        ImportReport report = imported(Arrays.copyOf(whole, whole.length - 200));
        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.rows().imported()).isBetween(100L, 499L);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().key()).isEqualTo("import.refused.damaged"));
    }

    @Test
    void readsWhatIsLeftOfACutZip() throws IOException {
        byte[] whole = zip(files("a.json", bytes(lines(5)), "b.json", bytes(lines(300))));
        ImportReport report = imported(Arrays.copyOf(whole, whole.length / 2));
        assertThat(report.rows().imported()).isPositive();
    }

    private static String escaped(int number) {
        return "{\"host\":\"h\",\"message\":\""
                + row(number).replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private ImportReport imported(byte[] bytes) throws IOException {
        return Imports.of(bytes, sink, directory);
    }

    private static Arguments file(String what, byte[] bytes) {
        return Arguments.of(what, bytes);
    }
}
