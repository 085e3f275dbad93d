package dev.signindiagnosis.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files that are no text, known by their first bytes. The names are the last part of message keys. */
final class BinaryKind {

    private record Magic(String kind, int at, String bytes) {
        boolean fits(byte[] head) {
            return head.length >= at + bytes.length()
                    && new String(head, at, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
        }
    }

    private static final List<Magic> KNOWN = List.of(
            new Magic("image", 0, "\u0089PNG"),
            new Magic("image", 0, "\u00FF\u00D8\u00FF"),
            new Magic("image", 0, "GIF8"),
            new Magic("image", 8, "WEBP"),
            new Magic("image", 0, "II*\0"),
            new Magic("pdf", 0, "%PDF-"),
            new Magic("richText", 0, "{\\rtf"),
            new Magic("officeDocument", 0, "\u00D0\u00CF\u0011\u00E0"),
            new Magic("outlookData", 0, "!BDN"),
            new Magic("eventLog", 0, "ElfFile\0"),
            new Magic("database", 0, "SQLite format 3\0"),
            new Magic("parquet", 0, "PAR1"),
            new Magic("avro", 0, "Obj\u0001"),
            new Magic("program", 0, "\u007FELF"),
            new Magic("program", 0, "MZ\u0090"),
            new Magic("program", 0, "\u00CA\u00FE\u00BA\u00BE"),
            new Magic("networkCapture", 0, "\u00D4\u00C3\u00B2\u00A1"),
            new Magic("networkCapture", 0, "\n\r\r\n"),
            new Magic("otherArchive", 0, "7z\u00BC\u00AF"),
            new Magic("otherArchive", 0, "Rar!"),
            new Magic("otherArchive", 0, "\u00FD7zXZ"),
            new Magic("otherArchive", 0, "BZh"),
            new Magic("otherArchive", 0, "(\u00B5/\u00FD"),
            new Magic("otherArchive", 0, "\u0004\"M\u0018"),
            new Magic("otherArchive", 0, "MSCF"),
            new Magic("otherArchive", 257, "ustar"));

    private static final double MOST_CONTROLS = 0.1;

    private BinaryKind() {}

    /** What kind of file begins so; empty for text. */
    static Optional<String> of(byte[] head) {
        return KNOWN.stream().filter(magic -> magic.fits(head)).map(Magic::kind).findFirst();
    }

    /** Whether decoded text is none after all: it holds too many control and replacement characters, NUL aside. */
    static boolean looksBinary(String text) {
        long characters = text.chars().filter(c -> c != '\0').count();
        long odd = text.chars()
                .filter(c -> c == '\uFFFD' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\0')
                .count();
        return odd > characters * MOST_CONTROLS;
    }
}
