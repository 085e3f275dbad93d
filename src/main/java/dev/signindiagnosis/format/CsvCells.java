package dev.signindiagnosis.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one CSV record into its cells. An import and the reading of a kept row have to split alike, also where quotes
 * are out of order, so that both use this.
 */
public final class CsvCells {

    private CsvCells() {}

    /**
     * The cells without their quotes, doubled quotes made single. A cell that is not quoted stays as it stands; a quote
     * that is never closed reaches to the end of the record.
     *
     * @param record one record, with or without its line end; quoted cells may hold line ends and separators
     * @param separator what stands between cells
     */
    public static List<String> of(String record, char separator) {
        String line = withoutLineEnd(record);
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            boolean quoted = from < line.length() && line.charAt(from) == '"';
            int to = line.indexOf(separator, quoted ? closingQuote(line, from) : from);
            to = to < 0 ? line.length() : to;
            cells.add(quoted ? unquoted(line.substring(from, to)) : line.substring(from, to));
            from = to + 1;
        }
        return cells;
    }

    /** Cells as a record that {@link #of} splits at commas into the same cells. */
    static String record(List<String> cells) {
        StringBuilder record = new StringBuilder();
        for (String cell : cells) {
            record.append(record.isEmpty() ? "\"" : ",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        return record.toString();
    }

    private static String withoutLineEnd(String record) {
        int end = record.length();
        while (end > 0 && (record.charAt(end - 1) == '\n' || record.charAt(end - 1) == '\r')) {
            end--;
        }
        return record.substring(0, end);
    }

    private static int closingQuote(String line, int opening) {
        int at = line.indexOf('"', opening + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at < 0 ? line.length() : at;
    }

    private static String unquoted(String cell) {
        String bare = cell.stripTrailing();
        int end = bare.length() > 1 && bare.endsWith("\"") ? bare.length() - 1 : bare.length();
        String inner = bare.substring(1, end);
        return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
    }
}
