package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.FieldSet;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a CSV by its header line. */
final class CsvHeaders {

    /** A list of sign-ins without any of these cannot say how one ended. */
    private static final List<SignInField<?>> OUTCOMES = List.of(
            SignInFields.ERROR_CODE,
            SignInFields.STATUS_TEXT,
            SignInFields.FAILURE_REASON,
            SignInFields.CONDITIONAL_ACCESS_STATUS);

    private CsvHeaders() {}

    /** What the header says of its rows. */
    static CsvHeader recognise(List<String> cells, char separator) {
        List<String> labels = cells.stream().map(CsvHeaders::label).toList();
        if (isPortal(labels)) {
            return portal(cells, labels, separator);
        }
        if (labels.contains("request id") && labels.contains("succeeded")) {
            return new CsvHeader.NotSignIns("authenticationDetailsCsv");
        }
        boolean defender = Defender.isHeader(labels);
        return log(cells, labels, separator, defender ? Defender.TABLE : SignInColumns.TABLE);
    }

    /** Whether the column is one by which a row is dated. */
    static boolean holdsTime(Column column) {
        return column.fields().contains(SignInFields.AT) || column.fields().contains(SignInFields.INGESTED_AT);
    }

    private static boolean isPortal(List<String> labels) {
        boolean dated = labels.contains("date (utc)") || labels.contains("date");
        boolean outcome = labels.contains("sign-in error code") || labels.contains("status");
        boolean known =
                labels.contains("request id") || labels.contains("username") || labels.contains("correlation id");
        return dated && outcome && known && labels.contains("application");
    }

    private static CsvHeader portal(List<String> cells, List<String> labels, char separator) {
        boolean user = labels.contains("username") || labels.contains("user id") || labels.contains("user");
        Shape shape = user ? Shape.PORTAL_CSV : Shape.PORTAL_CSV_APPLICATION;
        return recognised(shape, cells, labels, separator, PortalColumns.TABLE);
    }

    private static CsvHeader log(List<String> cells, List<String> labels, char separator, ColumnTable table) {
        Marks marks = Marks.of(
                labels.stream().filter(label -> !label.equals("status")).toList(), table);
        boolean defender = table == Defender.TABLE;
        if (!defender && !marks.speakForSignIns()) {
            return new CsvHeader.NotSignIns(marks.decoyOr("unknownCsv"));
        }
        FieldSet fields = table.fields(labels);
        if (!fields.contains(SignInFields.AT) && !fields.contains(SignInFields.INGESTED_AT)) {
            return new CsvHeader.NotSignIns("noTimeColumn");
        }
        if (OUTCOMES.stream().noneMatch(fields::contains)) {
            return new CsvHeader.NotSignIns("signInList");
        }
        Shape flat = marks.stream() ? Shape.LOG_ANALYTICS_CSV : Shape.GRAPH_CSV;
        return recognised(defender ? Shape.DEFENDER_CSV : flat, cells, labels, separator, table);
    }

    private static CsvHeader recognised(
            Shape shape, List<String> cells, List<String> labels, char separator, ColumnTable table) {
        List<@Nullable Column> columns = new ArrayList<>();
        labels.forEach(label -> columns.add(label.isEmpty() ? Column.PASSED_OVER : table.find(label)));
        return new CsvHeader.Recognised(new CsvShape(shape, cells, columns, separator, null));
    }

    /** The label in lower case, without byte order mark, outer and double blanks, and {@code [UTC]}. */
    private static String label(String cell) {
        String label = cell.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        int zone = label.endsWith("]") ? label.lastIndexOf(" [") : -1;
        label = zone > 0 ? label.substring(0, zone) : label;
        return String.join(" ", label.split("\\s+", -1)).strip();
    }
}
