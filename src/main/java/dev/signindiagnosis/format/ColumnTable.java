package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.FieldSet;
import dev.signindiagnosis.signin.SignInField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The columns of a format by their names, in any case. */
final class ColumnTable {

    /** What custom logs of Azure Monitor add to a column's name for its type. */
    private static final List<String> TYPE_SUFFIXES = List.of("_dynamic", "_string", "_s", "_g", "_d", "_b", "_t");

    private static final String PROPERTIES = "properties.";

    /** Names in lower case, and beside them the two spellings that logs use, so that most look-ups succeed at once. */
    private final Map<String, Column> columns;

    /** The same columns by their names without the characters that other tools put between the words of a name. */
    private final Map<String, Column> squeezed;

    ColumnTable() {
        columns = new HashMap<>();
        squeezed = new HashMap<>();
    }

    /** A table that knows all that another one knows. */
    ColumnTable(ColumnTable base) {
        columns = new HashMap<>(base.columns);
        squeezed = new HashMap<>(base.squeezed);
    }

    ColumnTable put(String name, Column column) {
        columns.put(name.toLowerCase(Locale.ROOT), column);
        columns.put(name, column);
        squeezed.put(squeeze(name.toLowerCase(Locale.ROOT)), column);
        columns.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), column);
        return this;
    }

    /** The column of that name, or null. */
    @Nullable
    Column find(String name) {
        Column column = columns.get(name);
        return column == null ? findLower(bare(name)) : column;
    }

    /** Lower case, without what flattening ({@code properties.id}) and result grids ({@code [UTC]}) add. */
    private static String bare(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        int zone = bare.endsWith("]") ? bare.lastIndexOf(" [") : -1;
        bare = zone > 0 ? bare.substring(0, zone) : bare;
        return bare.startsWith(PROPERTIES) ? bare.substring(PROPERTIES.length()) : bare;
    }

    private @Nullable Column findLower(String name) {
        Column column = columns.get(name);
        return column == null ? findSqueezed(name) : column;
    }

    private @Nullable Column findSqueezed(String name) {
        if (name.indexOf('_') >= 0) {
            for (String suffix : TYPE_SUFFIXES) {
                if (name.endsWith(suffix)) {
                    return squeezed.get(squeeze(name.substring(0, name.length() - suffix.length())));
                }
            }
        }
        return squeezed.get(squeeze(name));
    }

    /** {@code created_date_time}, {@code status/errorCode} and {@code status_errorCode} are the names that Graph writes. */
    private static String squeeze(String lower) {
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '_' && c != '.' && c != '/' && c != ' ') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Gives each name in lower case with its column. */
    void each(BiConsumer<String, Column> action) {
        columns.forEach((name, column) -> {
            if (name.equals(name.toLowerCase(Locale.ROOT))) {
                action.accept(name, column);
            }
        });
    }

    /** Every field that a column of this format or of an earlier one can fill. */
    FieldSet fields(Since upTo) {
        Set<SignInField<?>> fields = new HashSet<>();
        columns.values().stream()
                .filter(column -> column.since().compareTo(upTo) <= 0)
                .forEach(column -> fields.addAll(column.fields()));
        return FieldSet.of(fields);
    }

    /** Every field that a column of those names can fill. */
    FieldSet fields(List<String> names) {
        Set<SignInField<?>> fields = new HashSet<>();
        for (String name : names) {
            Column column = find(name);
            if (column != null) {
                fields.addAll(column.fields());
            }
        }
        return FieldSet.of(fields);
    }

    /** Reads every member of an object; what no column knows is kept under {@code path}. */
    void readAll(Draft draft, JsonObject object, String path) {
        for (int i = 0; i < object.size(); i++) {
            Object value = object.value(i);
            if (value != null) {
                read(draft, object.name(i), value, path);
            }
        }
    }

    void read(Draft draft, String name, Object value, String path) {
        Column column = find(name);
        if (column == null) {
            draft.unknown(path + name, value);
        } else {
            column.reader().read(draft, value);
        }
    }
}
