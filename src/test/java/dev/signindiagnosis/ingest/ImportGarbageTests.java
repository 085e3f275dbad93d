package dev.signindiagnosis.ingest;

import static dev.signindiagnosis.ingest.MadeUpLogs.bytes;
import static dev.signindiagnosis.ingest.MadeUpLogs.gzip;
import static dev.signindiagnosis.ingest.MadeUpLogs.lines;
import static dev.signindiagnosis.ingest.MadeUpLogs.row;
import static dev.signindiagnosis.ingest.MadeUpLogs.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whatever holds no sign-ins is refused with a sentence that says what it is, and never with a fault. */
class ImportGarbageTests {

    @TempDir
    private Path directory;

    private final MemorySink sink = new MemorySink();

    static List<Arguments> garbage() {
        return List.of(
                text("empty", ""),
                text("empty", " \n\t\r\n "),
                text("empty", "\0\0\0\0\0\0\0\0"),
                magic("image", "\u0089PNG\r\n\u001a\n"),
                magic("image", "\u00FF\u00D8\u00FF\u00E0"),
                magic("image", "GIF89a"),
                magic("pdf", "%PDF-1.7\n"),
                magic("richText", "{\\rtf1\\ansi"),
                magic("officeDocument", "\u00D0\u00CF\u0011\u00E0"),
                Arguments.of("officeDocument", zip(Map.of("[Content_Types].xml", bytes("<x/>")))),
                magic("eventLog", "ElfFile\0"),
                magic("database", "SQLite format 3\0"),
                magic("parquet", "PAR1"),
                magic("program", "\u007FELF\u0002"),
                magic("program", "MZ\u0090\0"),
                magic("otherArchive", "7z\u00BC\u00AF'\u001C"),
                magic("otherArchive", "Rar!\u001A\u0007"),
                magic("otherArchive", "BZh91AY"),
                magic("unknownBinary", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0080\u0081\u0090"),
                Arguments.of("utf32", "\uFEFF{}".getBytes(Charset.forName("UTF-32LE"))),
                Arguments.of("utf32", row(1).getBytes(Charset.forName("UTF-32BE"))),
                text("html", "<!DOCTYPE html>\n<html><body>Sign-in logs</body></html>"),
                text("xml", "<?xml version=\"1.0\"?>\n<list><a/></list>"),
                text("windowsEvents", "<Events><Event xmlns='x'></Event></Events>"),
                text("email", "From: kari@example.com\nTo: ola@example.com\nSubject: The log\n\nHere it is."),
                text("markdown", "# Notes\n\nNothing in here."),
                text("query", "SigninLogs\n| where ResultType != 0"),
                text("script", "Connect-MgGraph -Scopes AuditLog.Read.All\n"),
                text("plainText", "Kari cannot sign in to Payroll.\nSince ten o'clock."),
                text("plainText", "[1,2,3]"),
                text("plainText", "{'id': 'single quotes'}"),
                text("unknownCsv", "name,age,town\nKari,40,Oslo\nOla,41,Bergen\n"),
                text(
                        "unifiedAudit",
                        "CreationDate,UserIds,Operations,AuditData\n2026,k,UserLoggedIn,\"{\"\"Id\"\":1}\"\n"),
                text("unknownJson", "{\"name\":\"Kari\"}\n{\"name\":\"Ola\"}"),
                text("apiError", "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}"),
                text(
                        "riskDetection",
                        "{\"value\":[{\"id\":\"1\",\"riskEventType\":\"x\",\"detectionTimingType\":\"realtime\"}]}"),
                text(
                        "auditLog",
                        "{\"category\":\"AuditLogs\",\"operationName\":\"Add user\",\"properties\":{\"id\":\"a\"}}"),
                Arguments.of("damaged", Arrays.copyOf(zip(Map.of("a.json", bytes(row(1)))), 33)),
                Arguments.of("damaged", Arrays.copyOf(gzip(bytes(row(1))), 12)),
                Arguments.of("encrypted", encrypted()),
                Arguments.of("emptyArchive", zip(Map.of("__MACOSX/._x", bytes("x")))),
                Arguments.of("nothingInArchive", zip(Map.of("a.txt", bytes("words"), "b.json", bytes("{\"a\":1}")))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("garbage")
    void saysWhatItIs(String what, byte[] bytes) throws IOException {
        ImportReport report = Imports.of(bytes, sink, directory);
        assertThat(report.reason()).isNotNull();
        assertThat(report.reason().key()).isEqualTo("import.failed." + what);
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(sink.committed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":[]}", "[]", "Date (UTC),Request ID,User,Username,Application,Status\r\n"})
    void aLogWithoutRowsIsNoFailure(String text) throws IOException {
        ImportReport report = Imports.of(bytes(text), sink, directory);
        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.reason()).isEqualTo(ImportOutcome.NO_ROWS);
    }

    @Test
    void endsABombAtItsLimit() throws IOException {
        ImportSettings small = new ImportSettings(DataSize.ofMegabytes(10), DataSize.ofMegabytes(3), null);
        byte[] bomb = gzip(gzip(bytes(lines(5) + " ".repeat(5_000_000))));
        ImportReport report = Imports.of(bomb, sink, directory, small);
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.reason().key()).isEqualTo("import.failed.unpackedTooLarge");
    }

    @Test
    void endsABombByItsRatio() throws IOException {
        Path file = Files.write(directory.resolve("bomb"), gzip(bytes(lines(1) + " ".repeat(3_000_000))));
        Unpacker unpacker = new Unpacker(file, "bomb", new UnpackLimits(1L << 40, 250, 1_000_000, 10, 4));
        assertThatThrownBy(() -> FilesReading.read(unpacker, step -> {}, null, new ReadProgress()))
                .isInstanceOf(UnpackedTooFarException.class)
                .hasMessage("import.failed.bomb");
    }

    @Test
    void refusesToUnpackWithoutEnd() throws IOException {
        byte[] bytes = bytes(row(1));
        for (int layer = 0; layer < 6; layer++) {
            bytes = gzip(bytes);
        }
        assertThat(Imports.of(bytes, sink, directory).reason().key()).isEqualTo("import.failed.tooManyLayers");
    }

    @Test
    void randomBytesAlwaysEndInAReport() throws IOException {
        Random random = new Random(20261120);
        byte[][] starts = {
            {},
            bytes("{\"a\":"),
            bytes("[{"),
            gzip(bytes(row(1))),
            zip(Map.of("a", bytes(row(1)))),
            bytes(row(1)),
            bytes("a,b\n\"")
        };
        try (ImportService service = Imports.service(sink, directory)) {
            for (int i = 0; i < 200; i++) {
                byte[] noise = new byte[random.nextInt(3000) + 1];
                random.nextBytes(noise);
                byte[] bytes = MadeUpLogs.joined(starts[i % starts.length], noise);
                bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(256);
                holdsTogether(service.importNow("noise", new ByteArrayInputStream(bytes), progress -> {}));
            }
        }
    }

    @Test
    void rowsCutAnywhereAlwaysEndInAReport() throws IOException {
        byte[] log = bytes(lines(2));
        try (ImportService service = Imports.service(sink, directory)) {
            for (int at = 0; at < log.length; at += 13) {
                byte[] cut = Arrays.copyOf(log, at);
                ImportReport report = service.importNow("cut", new ByteArrayInputStream(cut), progress -> {});
                holdsTogether(report);
                assertThat(report.rows().read()).isLessThanOrEqualTo(2);
            }
        }
    }

    private static void holdsTogether(ImportReport report) {
        assertThat(report.state()).isIn(ImportState.COMPLETED, ImportState.FAILED);
        assertThat(report.reason() == null || !report.reason().key().equals("import.failed.unexpected"))
                .isTrue();
        assertThat(report.problems()).hasSize((int) Math.min(100, report.rows().refused()));
        assertThat(report.state() == ImportState.COMPLETED || report.reason() != null)
                .isTrue();
    }

    private static byte[] encrypted() {
        byte[] zip = zip(Map.of("a.json", bytes(row(1))));
        zip[6] |= 1;
        return zip;
    }

    private static Arguments text(String what, String text) {
        return Arguments.of(what, bytes(text));
    }

    private static Arguments magic(String what, String start) {
        return Arguments.of(what, MadeUpLogs.joined(start.getBytes(StandardCharsets.ISO_8859_1), new byte[300]));
    }
}
