package dev.signindiagnosis.aadsts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the files of the code book: one code a line, six columns with white space between them, a dash for none.
 *
 * <p>The columns: number, kind, category, how well it is sourced, whether Microsoft's reference lists it, symbolic names.
 */
final class ErrorCodeFile {

    private static final List<String> BUILT_IN =
            List.of("codes-5-digits.txt", "codes-6-digits.txt", "codes-7-digits.txt");

    private static final String NONE = "-";

    private ErrorCodeFile() {}

    /** Every code of the files that come with the application. */
    static List<ErrorCode> readBuiltIn() {
        return BUILT_IN.stream().flatMap(ErrorCodeFile::readResource).toList();
    }

    private static Stream<ErrorCode> readResource(String name) {
        try (InputStream file = ErrorCodeFile.class.getResourceAsStream("/aadsts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The code book lacks its file " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#")).map(ErrorCodeFile::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The code book's file " + name + " cannot be read", e);
        }
    }

    /**
     * The code of one line.
     *
     * @throws IllegalArgumentException where the line lacks a column or holds an unknown word
     */
    static ErrorCode read(String line) {
        String[] columns = line.strip().split("\\s+", 6);
        if (columns.length < 6) {
            throw new IllegalArgumentException("A line of the code book lacks a column: " + line);
        }
        return new ErrorCode(
                Integer.parseInt(columns[0]),
                names(columns[5]),
                columns[2].equals(NONE) ? "" : columns[2],
                ErrorCode.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[4].equals("reference"),
                sourced(columns[3]));
    }

    private static List<String> names(String column) {
        return column.equals(NONE) ? List.of() : List.of(column.split(" "));
    }

    private static ErrorCode.Sourced sourced(String id) {
        return Arrays.stream(ErrorCode.Sourced.values())
                .filter(sourced -> sourced.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is sourced as " + id));
    }
}
