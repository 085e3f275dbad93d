package dev.signindiagnosis.ingest;

import java.util.ArrayList;
import java.util.List;

/** Splits one record into its cells. */
final class CsvCells {

    private CsvCells() {}

    /** The cells without their quotes, doubled quotes made single. */
    static List<String> of(String record, char delimiter) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= record.length()) {
            boolean quoted = from < record.length() && record.charAt(from) == '"';
            int to = record.indexOf(delimiter, quoted ? closingQuote(record, from) : from);
            to = to < 0 ? record.length() : to;
            cells.add(quoted ? unquoted(record.substring(from, to)) : record.substring(from, to));
            from = to + 1;
        }
        return cells;
    }

    private static int closingQuote(String record, int opening) {
        int at = record.indexOf('"', opening + 1);
        while (at >= 0 && at + 1 < record.length() && record.charAt(at + 1) == '"') {
            at = record.indexOf('"', at + 2);
        }
        return at < 0 ? record.length() : at;
    }

    private static String unquoted(String cell) {
        String bare = cell.stripTrailing();
        int end = bare.length() > 1 && bare.endsWith("\"") ? bare.length() - 1 : bare.length();
        String inner = bare.substring(1, end);
        return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
    }
}
