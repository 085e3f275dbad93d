package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.FieldSet;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;

/** Reads rows that are JSON objects. */
final class JsonRows {

    /** What no column tells and every row has. */
    private static final FieldSet DERIVED =
            FieldSet.of(List.of(SignInFields.AT, SignInFields.TYPE, SignInFields.LOG_TENANT_ID));

    private static final FieldSet V1 = SignInColumns.TABLE.fields(Since.V1).plus(DERIVED);
    private static final FieldSet BETA = SignInColumns.TABLE.fields(Since.BETA).plus(DERIVED);
    private static final FieldSet STREAM =
            SignInColumns.TABLE.fields(Since.STREAM).plus(DERIVED);

    /** Whole rows of the tables have 60 columns and more. */
    private static final int WHOLE_ROW = 40;

    ReadRow read(String text) {
        byte[] utf8 = JsonText.utf8(text);
        JsonText.Outcome outcome = JsonText.parse(utf8);
        if (outcome instanceof JsonText.Parsed parsed) {
            return read(parsed.object(), text, utf8);
        }
        return ((JsonText.Unreadable) outcome).why();
    }

    private static ReadRow read(JsonObject root, String text, byte[] utf8) {
        Recognition recognised = Recognition.of(root);
        Shape shape = recognised.shape();
        if (shape == null) {
            return new ReadRow.NotSignIn(recognised.what());
        }
        Draft draft = new Draft(shape, carried(shape, root), DateOrder.MONTH_FIRST);
        fill(draft, root);
        RawRow raw = new RawRow(shape.id(), "", text);
        return Finish.row(draft, raw, Digests.ofJson(shape.id(), utf8));
    }

    private static void fill(Draft draft, JsonObject root) {
        JsonObject properties = draft.shape == Shape.DIAGNOSTIC_SETTINGS ? root.object("properties") : null;
        if (properties != null) {
            SignInColumns.TABLE.readAll(draft, properties, "properties.");
        }
        table(draft.shape).readAll(draft, root, "");
    }

    private static ColumnTable table(Shape shape) {
        return shape == Shape.DEFENDER ? Defender.TABLE : SignInColumns.TABLE;
    }

    /** A short row of Log Analytics comes from a query that chose its columns: it carries only those. */
    private static FieldSet carried(Shape shape, JsonObject root) {
        return switch (shape) {
            case GRAPH_V1 -> V1;
            case GRAPH_BETA -> BETA;
            case LOG_ANALYTICS ->
                root.size() < WHOLE_ROW
                        ? SignInColumns.TABLE.fields(root.names()).plus(DERIVED)
                        : STREAM;
            case DEFENDER -> Defender.TABLE.fields(root.names()).plus(DERIVED);
            default -> STREAM;
        };
    }
}
