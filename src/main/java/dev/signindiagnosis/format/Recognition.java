package dev.signindiagnosis.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an object is, judged by its content alone.
 *
 * @param shape the shape to read it as, or null where it is no sign-in
 * @param what what it is instead; empty where it is a sign-in
 */
record Recognition(@Nullable Shape shape, String what) {

    /** So many names that only sign-in logs have make an object one; Graph's smallest useful selection has as many. */
    private static final int ENOUGH = 2;

    /** So many outweigh a name that belongs to another log. */
    private static final int BEYOND_DOUBT = 6;

    static Recognition of(JsonObject root) {
        String odataType = root.text("@odata.type");
        if (odataType != null && !odataType.toLowerCase(Locale.ROOT).endsWith("signin")) {
            return not(odataType.substring(odataType.lastIndexOf('.') + 1));
        }
        JsonObject properties = root.object("properties");
        if (properties != null) {
            return envelope(root, properties);
        }
        LogKind table = LogKind.of(root.text("Type"));
        if (table.other() != null) {
            return not(table.other());
        }
        return Defender.isRow(root) ? new Recognition(Shape.DEFENDER, "") : flat(root);
    }

    private static Recognition envelope(JsonObject root, JsonObject properties) {
        LogKind kind = LogKind.of(root.text("category"));
        if (kind.other() != null) {
            return not(kind.other());
        }
        Marks marks = Marks.of(properties);
        boolean signIn = kind.type() != null || "Sign-in activity".equalsIgnoreCase(root.text("operationName"));
        return signIn || marks.decoy() == null && marks.evidence() >= ENOUGH
                ? new Recognition(Shape.DIAGNOSTIC_SETTINGS, "")
                : not(marks.decoy() == null ? "otherDiagnosticLog" : marks.decoy());
    }

    private static Recognition flat(JsonObject root) {
        Marks marks = Marks.of(root);
        LogKind kind = LogKind.of(root.text("Category"));
        if (kind.other() != null) {
            return not(kind.other());
        }
        boolean enough = marks.evidence() >= (marks.decoy() == null ? ENOUGH : BEYOND_DOUBT);
        if (!enough && kind.type() == null) {
            return not(marks.decoy() == null ? "unknownJson" : marks.decoy());
        }
        if (marks.stream()) {
            return new Recognition(Shape.LOG_ANALYTICS, "");
        }
        return new Recognition(marks.beta() ? Shape.GRAPH_BETA : Shape.GRAPH_V1, "");
    }

    private static Recognition not(String what) {
        return new Recognition(null, what);
    }

    /**
     * What the names of an object speak for.
     *
     * @param evidence how many names only sign-in logs have
     * @param beta whether a name is Graph beta's and not v1.0's
     * @param stream whether a name stands only around the properties, in the log streams
     * @param decoy what a name is a mark of that belongs to another log, or null
     */
    private record Marks(
            int evidence,
            boolean beta,
            boolean stream,
            @Nullable String decoy) {

        static Marks of(JsonObject object) {
            int evidence = 0;
            boolean beta = false;
            boolean stream = false;
            String decoy = null;
            for (int i = 0; i < object.size(); i++) {
                Column column = SignInColumns.TABLE.find(object.name(i));
                if (column == null) {
                    String mark = Decoys.of(object.name(i));
                    decoy = mark == null ? decoy : mark;
                } else {
                    evidence += column.evidence() ? 1 : 0;
                    beta |= column.since() == Since.BETA;
                    stream |= column.since() == Since.STREAM;
                }
            }
            return new Marks(evidence, beta, stream, decoy);
        }
    }
}
