package dev.signindiagnosis.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a row or of a header speak for.
 *
 * @param evidence how many names only sign-in logs have
 * @param beta whether a name is Graph beta's and not v1.0's
 * @param stream whether a name stands only around the properties, in the log streams
 * @param decoy what a name is a mark of that belongs to another log, or null
 */
record Marks(
        int evidence,
        boolean beta,
        boolean stream,
        @Nullable String decoy) {

    /** So many names that only sign-in logs have make a row one; the shortest useful selections have as many. */
    private static final int ENOUGH = 2;

    /** So many outweigh a name that belongs to another log. */
    private static final int BEYOND_DOUBT = 6;

    static Marks of(JsonObject object) {
        return of(object.names(), SignInColumns.TABLE);
    }

    static Marks of(List<String> names, ColumnTable table) {
        int evidence = 0;
        boolean beta = false;
        boolean stream = false;
        String decoy = null;
        for (String name : names) {
            Column column = table.find(name);
            if (column == null) {
                decoy = decoy == null ? Decoys.of(name) : decoy;
            } else {
                evidence += column.evidence() ? 1 : 0;
                beta |= column.since() == Since.BETA;
                stream |= column.since() == Since.STREAM;
            }
        }
        return new Marks(evidence, beta, stream, decoy);
    }

    /** Whether the names are those of a sign-in. */
    boolean speakForSignIns() {
        return evidence >= (decoy == null ? ENOUGH : BEYOND_DOUBT);
    }

    /** What the names are instead. */
    String decoyOr(String other) {
        return decoy == null ? other : decoy;
    }
}
