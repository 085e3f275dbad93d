package dev.signindiagnosis.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Rows and files of made-up sign-ins, and the ways to pack them. */
final class MadeUpLogs {

    private MadeUpLogs() {}

    /** A row of Graph with that number. */
    static String row(int number) {
        return """
                {"id":"%s","createdDateTime":"2026-11-20T09:%02d:00Z","userPrincipalName":"kari%d@example.com",\
                "userId":"11111111-0000-4000-8000-000000000001","appDisplayName":"Payroll {test} \\"æøå\\"",\
                "appId":"22222222-0000-4000-8000-000000000002","ipAddress":"192.0.2.7","clientAppUsed":"Browser",\
                "correlationId":"33333333-0000-4000-8000-%012d","conditionalAccessStatus":"notApplied",\
                "status":{"errorCode":50126,"failureReason":"Wrong password"},"appliedConditionalAccessPolicies":[]}""".formatted(id(number), number % 60, number, number);
    }

    /** The request ID of the row with that number. */
    static String id(int number) {
        return "00000000-0000-4000-8000-%012x".formatted(number);
    }

    /** So many rows, one per line. */
    static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(MadeUpLogs::row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A page of Graph with so many rows. */
    static String page(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(MadeUpLogs::row)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#auditLogs/signIns\",\"value\":[",
                        "],\"@odata.nextLink\":\"https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=1\"}"));
    }

    /** A portal table whose dates are these. */
    static String table(String delimiter, String lineEnd, String... dates) {
        String header = String.join(delimiter, "Date (UTC)", "Request ID", "User", "Username", "Application", "Status");
        return IntStream.range(0, dates.length)
                .mapToObj(i -> String.join(
                        delimiter,
                        "\"" + dates[i] + "\"",
                        id(i + 1),
                        "\"Kari \"\"K\"\" Nordmann" + lineEnd + "second line\"",
                        "kari@example.com",
                        "Payroll",
                        "Success"))
                .collect(Collectors.joining(lineEnd, header + lineEnd, lineEnd));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static byte[] gzip(byte[] content) {
        return through(content, GZIPOutputStream::new);
    }

    static Map<String, byte[]> files(String name, byte[] content, String name2, byte[] content2) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, content);
        files.put(name2, content2);
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] through(byte[] content, Packing packing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packing.over(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
