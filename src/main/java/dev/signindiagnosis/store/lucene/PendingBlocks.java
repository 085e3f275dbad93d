package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/** The blocks written since the writer was last looked at, for Lucene shows none of them before. Bounded in memory. */
final class PendingBlocks {

    /** Half of it at most is what log rows take as a rule, for they are nearly all of one byte a character. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private final Map<BytesRef, Pending> blocks = new HashMap<>();
    private long characters;

    /**
     * A block as it was written.
     *
     * @param imports who brought each of its rows first, by row ID
     * @param rows its rows
     */
    record Pending(Map<String, ImportId> imports, Collection<RawRow> rows) {}

    /** The block where it was written since. */
    Optional<Pending> find(BytesRef block) {
        return Optional.ofNullable(blocks.get(block));
    }

    /** Remembers a block with all its rows. */
    void put(BytesRef block, Map<String, SignInRow> rows, Map<String, ImportId> imports) {
        blocks.put(
                block,
                new Pending(imports, rows.values().stream().map(SignInRow::raw).toList()));
        for (SignInRow row : rows.values()) {
            characters += row.raw().text().length() + row.raw().context().length();
        }
    }

    /** Whether it is time to look at the writer and forget these. */
    boolean isFull() {
        return characters > MOST_CHARACTERS;
    }

    /** Forgets all. */
    void clear() {
        blocks.clear();
        characters = 0;
    }
}
