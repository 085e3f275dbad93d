package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The blocks written since the writer was last looked at, for Lucene shows none of them before. Bounded in memory: the
 * IDs of all their rows are kept, the rows themselves of the last ones only, since rows of one sign-in come close together.
 */
final class PendingBlocks {

    /** Some 400 bytes each. */
    private static final int MOST_BLOCKS = 60_000;

    /** A byte each as a rule, for log rows are nearly all ASCII. */
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Map<BytesRef, Pending> blocks = new HashMap<>();
    private final Queue<Pending> withRows = new ArrayDeque<>();
    private long characters;

    /** A block as it was written. */
    static final class Pending {
        private final Map<String, ImportId> imports;
        private @Nullable Collection<RawRow> rows;
        private final long characters;

        private Pending(Map<String, ImportId> imports, Collection<RawRow> rows) {
            this.imports = imports;
            this.rows = rows;
            this.characters = rows.stream()
                    .mapToLong(row -> row.text().length() + row.context().length())
                    .sum();
        }

        /** Who brought each of its rows first, by row ID. */
        Map<String, ImportId> imports() {
            return imports;
        }

        /** Its rows; empty where they were forgotten, so that the writer must be looked at. */
        Optional<Collection<RawRow>> rows() {
            return Optional.ofNullable(rows);
        }
    }

    /** The block where it was written since. */
    Optional<Pending> find(BytesRef block) {
        return Optional.ofNullable(blocks.get(block));
    }

    /** Remembers a block with all its rows. */
    void put(BytesRef block, Map<String, SignInRow> rows, Map<String, ImportId> imports) {
        Pending pending =
                new Pending(imports, rows.values().stream().map(SignInRow::raw).toList());
        blocks.put(block, pending);
        withRows.add(pending);
        characters += pending.characters;
        while (characters > MOST_CHARACTERS) {
            Pending forgotten = withRows.remove();
            forgotten.rows = null;
            characters -= forgotten.characters;
        }
    }

    /** Whether it is time to look at the writer and forget these. */
    boolean isFull() {
        return blocks.size() >= MOST_BLOCKS;
    }

    /** Forgets all. */
    void clear() {
        blocks.clear();
        withRows.clear();
        characters = 0;
    }
}
