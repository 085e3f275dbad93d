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
    private static final int PAIR = 2;
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST_HEAD = 4000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern RULE = Pattern.compile("[-=+|: \t]+");

    private final StringBuilder plain;
    private List<String> head = List.of();
    private char separator = '\t';

    /** Whether the lines read are labels and values side by side, so that none of them is a head. */
    private boolean sideways;

    private TableRows(int length) {
        this.plain = new StringBuilder(length);
    }

    /** The text with its tables taken apart; the same text where it holds none. */
    static String labelled(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (!small.contains("correlation") && !small.contains("request") && !small.contains("trace")) {
            return text;
        }
        TableRows rows = new TableRows(text.length());
        for (String line : text.split("\n", -1)) {
            rows.take(line);
        }
        rows.plain.setLength(Math.max(rows.plain.length() - 1, 0));
        return rows.plain.toString();
    }

    private void take(String line) {
        boolean rule = RULE.matcher(line).matches();
        List<String> cells = head.isEmpty() && !sideways ? List.of() : cells(line, separator);
        boolean pair = cells.size() == PAIR;
        boolean another = pair && head.size() == PAIR && cells.stream().anyMatch(TableRows::namesId);
        sideways = another || sideways && pair;
        if (!head.isEmpty() && !sideways && cells.size() == head.size() && !rule) {
            write(cells);
            return;
        }
        plain.append(line).append('\n');
        if (sideways) {
            head = List.of();
        } else if (!rule) {
            separator = separator(line);
            head = head(line, separator);
        }
    }

    private void write(List<String> cells) {
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
                && cells.stream().allMatch(TableRows::isName)
                && cells.stream().anyMatch(TableRows::namesId)
                && GuidScan.in(line).isEmpty();
        return names ? cells : List.of();
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME
                && cell.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
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
