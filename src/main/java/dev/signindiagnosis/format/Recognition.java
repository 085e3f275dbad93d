package dev.signindiagnosis.format;

import org.jspecify.annotations.Nullable;

/**
 * What an object is, judged by its content alone.
 *
 * @param shape the shape to read it as, or null where it is no sign-in
 * @param what what it is instead; empty where it is a sign-in
 */
record Recognition(@Nullable Shape shape, String what) {

    static Recognition of(JsonObject root) {
        String otherType = Decoys.ofGraphType(root.text("@odata.type"));
        if (otherType != null) {
            return not(otherType);
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
        return signIn || marks.speakForSignIns()
                ? new Recognition(Shape.DIAGNOSTIC_SETTINGS, "")
                : not(marks.decoyOr("otherDiagnosticLog"));
    }

    private static Recognition flat(JsonObject root) {
        Marks marks = Marks.of(root);
        LogKind kind = LogKind.of(root.text("Category"));
        if (kind.other() != null) {
            return not(kind.other());
        }
        if (!marks.speakForSignIns() && kind.type() == null) {
            return not(marks.decoyOr(root.object("error") == null ? "unknownJson" : "apiError"));
        }
        if (marks.stream()) {
            return new Recognition(Shape.LOG_ANALYTICS, "");
        }
        return new Recognition(marks.beta() ? Shape.GRAPH_BETA : Shape.GRAPH_V1, "");
    }

    private static Recognition not(String what) {
        return new Recognition(null, what);
    }
}
