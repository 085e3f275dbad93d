package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes the rows of a table as lines of label and value: a line of column names that holds a request or correlation ID,
 * and rows with as many cells. Cells are parted by tabs, bars, semicolons or commas.
 */
final class TableRows {

    private static final String SEPARATORS = "\t|;,";
    private static final int FEWEST_COLUMNS = 2;
    private static final int LONGEST_HEAD = 4000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern RULE = Pattern.compile("[-=+|: \t]+");

    private TableRows() {}

    /** The text with its tables taken apart; the same text where it holds none. */
    static String labelled(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (!small.contains("correlation") && !small.contains("request") && !small.contains("trace")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        List<String> head = List.of();
        char separator = '\t';
        for (String line : text.split("\n", -1)) {
            List<String> cells = head.isEmpty() ? List.of() : cells(line, separator);
            if (!head.isEmpty()
                    && cells.size() == head.size()
                    && !RULE.matcher(line).matches()) {
                write(head, cells, plain);
            } else {
                plain.append(line).append('\n');
                if (!RULE.matcher(line).matches()) {
                    separator = separator(line);
                    head = head(line, separator);
                }
            }
        }
        plain.setLength(Math.max(plain.length() - 1, 0));
        return plain.toString();
    }

    private static void write(List<String> head, List<String> cells, StringBuilder plain) {
        for (int i = 0; i < head.size(); i++) {
            plain.append(head.get(i)).append(": ").append(cells.get(i)).append('\n');
        }
    }

    private static char separator(String line) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (line.indexOf(SEPARATORS.charAt(i)) >= 0) {
                return SEPARATORS.charAt(i);
            }
        }
        return '\t';
    }

    private static List<String> head(String line, char separator) {
        if (line.length() > LONGEST_HEAD) {
            return List.of();
        }
        List<String> cells = cells(line, separator);
        boolean names = cells.size() >= FEWEST_COLUMNS
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_NAME)
                && cells.stream().anyMatch(TableRows::namesId)
                && GuidScan.in(line).isEmpty();
        return names ? cells : List.of();
    }

    private static boolean namesId(String cell) {
        Skeleton words = Skeleton.of(cell);
        return IdLabels.in(words)
                .filter(label ->
                        label.equals(words.toString()) && IdLabels.role(label).ofSignIn())
                .isPresent();
    }

    /** The cells of a line; quoted ones may hold the separator. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean end = i == line.length();
            quoted ^= !end && line.charAt(i) == '"';
            if (end || line.charAt(i) == separator && !quoted) {
                cells.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (separator == '|' && !cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
