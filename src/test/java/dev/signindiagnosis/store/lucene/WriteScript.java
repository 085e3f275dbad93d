package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * An import that is always the same: batches of new sign-ins, of new rows of earlier ones and of rows that were there
 * already, with a commit after each. There are enough commits for segments to be merged on the way.
 */
final class WriteScript {

    /** How many batches there are. */
    static final int BATCHES = 14;

    private static final ImportId IMPORT = new ImportId(new UUID(0, 1));
    private static final int NEW_ONES = 4;
    private static final String AT = "2026-11-12T10:00:00Z";

    private WriteScript() {}

    /**
     * Writes all batches.
     *
     * @param committed is told after each commit how many batches are committed
     */
    static void run(SignInEventSink sink, IntConsumer committed) {
        for (int batch = 0; batch < BATCHES; batch++) {
            sink.write(batch(batch), IMPORT);
            sink.commit();
            committed.accept(batch + 1);
        }
    }

    /** The rows of all batches; some come twice. */
    static List<SignInRow> rows() {
        List<SignInRow> rows = new ArrayList<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            rows.addAll(batch(batch));
        }
        return rows;
    }

    /** Writes all batches with two commits, which is faster. */
    static void runAtOnce(SignInEventSink sink) {
        for (int batch = 0; batch < BATCHES; batch++) {
            sink.write(batch(batch), IMPORT);
            if (batch == BATCHES / 2) {
                sink.commit();
            }
        }
        sink.commit();
    }

    /** The row IDs of each sign-in after so many batches. */
    static SortedMap<String, List<String>> expected(int batches) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (int batch = 0; batch < batches; batch++) {
            for (SignInRow row : batch(batch)) {
                List<String> ids = rows.computeIfAbsent(row.key().value(), key -> new ArrayList<>());
                if (!ids.contains(row.id())) {
                    ids.add(row.id());
                }
            }
        }
        rows.values().forEach(ids -> ids.sort(null));
        return rows;
    }

    /** The row IDs of each sign-in that the store holds; the sign-in is merged from as many rows. */
    static SortedMap<String, List<String>> held(SignInEventRepository repository) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(5));
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (int number = 1; number <= BATCHES * NEW_ONES; number++) {
            SignInKey key = new SignInKey(MadeUpRow.guid(number));
            List<String> ids = repository.rows(key, deadline).stream()
                    .map(SignInRow::id)
                    .sorted()
                    .toList();
            repository.byKey(key, deadline).forEach(signIn -> {
                if (signIn.rows() != ids.size()) {
                    throw new AssertionError("sign-in " + number(key) + " is not merged from its rows");
                }
                if (rows.put(key.value(), ids) != null) {
                    throw new AssertionError("sign-in " + number(key) + " is there twice");
                }
            });
        }
        if (repository.coverage(deadline).signIns() != rows.size()) {
            throw new AssertionError("there are more sign-ins than keys");
        }
        return rows;
    }

    private static List<SignInRow> batch(int batch) {
        List<SignInRow> rows = new ArrayList<>();
        for (int i = 1; i <= NEW_ONES; i++) {
            rows.add(MadeUpRow.of(batch * NEW_ONES + i, AT).build());
        }
        int earlier = 1 + batch * 7 % (batch * NEW_ONES + 1);
        rows.add(MadeUpRow.of(earlier, AT).build());
        rows.add(MadeUpRow.of(earlier, AT)
                .tell(SignInFields.RISK_STATE, "told by batch " + batch)
                .build());
        return rows;
    }

    private static String number(SignInKey key) {
        return key.value();
    }
}
