package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.FieldSet;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one CSV file. Blank cells are absent, not false. Before the first row is kept the whole file has to
 * settle how it writes dates: gather {@link #dates} of every row, unless {@link #needsSettling} says that the file does
 * not need it. Thread-safe.
 */
public final class CsvShape {

    private final Shape shape;
    private final List<String> header;
    private final List<@Nullable Column> columns;
    private final FieldSet carried;
    private final char separator;
    private final @Nullable SignInType type;
    private final Map<DateOrder, String> contexts = new EnumMap<>(DateOrder.class);
    private final Map<DateOrder, String> digestHeads = new EnumMap<>(DateOrder.class);

    CsvShape(
            Shape shape,
            List<String> header,
            List<@Nullable Column> columns,
            char separator,
            @Nullable SignInType type) {
        this.shape = shape;
        this.header = List.copyOf(header);
        this.columns = columns;
        this.separator = separator;
        this.type = type;
        this.carried = carried();
        for (DateOrder order : DateOrder.values()) {
            String context = new CsvContext(header, separator, order, type).text();
            contexts.put(order, context);
            String untyped = new CsvContext(header, separator, order, null).text();
            digestHeads.put(order, Digests.of(shape.id() + "\n" + untyped) + "\n");
        }
    }

    /** The shape's name, for example {@code portalCsv} or {@code logAnalyticsCsv}. */
    public String name() {
        return shape.id();
    }

    /**
     * The same shape, knowing what the file's name tells: the admin centre writes the type of sign-in nowhere else
     * ({@code InteractiveSignIns_…}, {@code NonInteractiveSignIns_…}, {@code ApplicationSignIns_…},
     * {@code MSISignIns_…}). The row's ID does not depend on it.
     */
    public CsvShape named(String fileName) {
        boolean portal = shape == Shape.PORTAL_CSV || shape == Shape.PORTAL_CSV_APPLICATION;
        return portal ? withType(FileNames.type(fileName)) : this;
    }

    /** The same shape for rows of that type; this one where it is null. */
    CsvShape withType(@Nullable SignInType told) {
        return told == null ? this : new CsvShape(shape, header, columns, separator, told);
    }

    /** Whether this row's dates need an order of day and month, and so the whole file's. */
    public boolean needsSettling(List<String> cells) {
        return dates(cells) != DateEvidence.NOT_NEEDED;
    }

    /** What this row's dates tell of the order of day and month. */
    public DateEvidence dates(List<String> cells) {
        DateEvidence evidence = DateEvidence.NOT_NEEDED;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            if (column != null && CsvHeaders.holdsTime(column) && !cells.get(i).isBlank()) {
                evidence = evidence.and(LogTime.evidence(cells.get(i)));
            }
        }
        return evidence;
    }

    /**
     * Reads a row.
     *
     * @param cells its cells, as {@link CsvCells#of} splits them
     * @param rawText its own characters, with or without the line end, to be kept as they are
     * @param order how the file writes dates
     * @return the row, or why it is none; {@code tooManyCells} where it has more cells than the header
     */
    public ReadRow read(List<String> cells, String rawText, DateOrder order) {
        if (cells.equals(header)) {
            return new ReadRow.NotSignIn("csvHeader");
        }
        Draft draft = new Draft(shape, carried, order);
        draft.typeByTable = type;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isBlank() && !cell.equals("null")) {
                if (i >= columns.size()) {
                    return new ReadRow.Refused(
                            "tooManyCells", Map.of("cells", cells.size(), "columns", columns.size()));
                }
                read(draft, i, cell);
            }
        }
        RawRow raw = new RawRow(shape.id(), contexts.getOrDefault(order, ""), rawText);
        return Finish.row(draft, raw, Digests.of(digestHeads.get(order) + rawText.strip()));
    }

    private void read(Draft draft, int index, String cell) {
        Column column = columns.get(index);
        if (column == null) {
            draft.unknown(header.get(index).strip(), cell);
        } else {
            column.reader().read(draft, cell);
        }
    }

    private FieldSet carried() {
        Set<SignInField<?>> fields = new HashSet<>();
        for (Column column : columns) {
            if (column != null) {
                fields.addAll(column.fields());
            }
        }
        fields.add(SignInFields.AT);
        if (type != null || shape == Shape.PORTAL_CSV_APPLICATION) {
            fields.add(SignInFields.TYPE);
        }
        if (fields.contains(SignInFields.RESOURCE_TENANT_ID)) {
            fields.add(SignInFields.LOG_TENANT_ID);
        }
        return FieldSet.of(fields);
    }
}
