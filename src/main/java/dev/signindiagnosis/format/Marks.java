package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a row or of a header speak for.
 *
 * @param evidence how many names only sign-in logs have
 * @param telling whether a name is more than the time and the application, which the lists of applications, permissions
 *     and credentials tell as well
 * @param beta whether a name is Graph beta's and not v1.0's
 * @param stream whether a name stands only around the properties, in the log streams
 * @param decoy what a name is a mark of that belongs to another log, or null
 */
record Marks(
        int evidence,
        boolean telling,
        boolean beta,
        boolean stream,
        @Nullable String decoy) {

    /** So many names that only sign-in logs have make a row one; the shortest useful selections have as many. */
    private static final int ENOUGH = 2;

    /** So many outweigh a name that belongs to another log. */
    private static final int BEYOND_DOUBT = 6;

    private static final Set<SignInField<?>> ELSEWHERE = Set.of(
            SignInFields.AT,
            SignInFields.INGESTED_AT,
            SignInFields.APPLICATION_ID,
            SignInFields.APPLICATION_NAME,
            SignInFields.SERVICE_PRINCIPAL_ID,
            SignInFields.SERVICE_PRINCIPAL_NAME,
            SignInFields.RESOURCE_ID,
            SignInFields.RESOURCE_NAME);

    static Marks of(JsonObject object) {
        List<String> names = new ArrayList<>(object.size());
        for (int i = 0; i < object.size(); i++) {
            if (!isWord(object.name(i), object.value(i))) {
                names.add(object.name(i));
            }
        }
        return of(names, SignInColumns.TABLE);
    }

    /** Alerts, tickets and requests have a status too, which is a word or a number. */
    private static boolean isWord(String name, @Nullable Object value) {
        return name.equalsIgnoreCase("status") && (value == null || Values.object(value) == null);
    }

    static Marks of(List<String> names, ColumnTable table) {
        int evidence = 0;
        boolean telling = false;
        boolean beta = false;
        boolean stream = false;
        String decoy = null;
        for (String name : names) {
            Column column = table.find(name);
            if (column == null) {
                decoy = decoy == null ? Decoys.of(name) : decoy;
            } else {
                evidence += column.evidence() ? 1 : 0;
                telling = telling || !ELSEWHERE.containsAll(column.fields());
                beta |= column.since() == Since.BETA;
                stream |= column.since() == Since.STREAM;
            }
        }
        return new Marks(evidence, telling, beta, stream, decoy);
    }

    /** Whether the names are those of a sign-in. */
    boolean speakForSignIns() {
        return telling && evidence >= (decoy == null ? ENOUGH : BEYOND_DOUBT);
    }

    /** What the names are instead. */
    String decoyOr(String other) {
        return decoy == null ? other : decoy;
    }
}
