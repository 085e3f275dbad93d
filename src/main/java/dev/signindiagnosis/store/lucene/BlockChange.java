package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.SignInEventSink.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one call of {@code write} brings to one block. */
final class BlockChange {

    private final Set<String> ids;
    private final List<RawRow> held;
    private final List<SignInRow> added = new ArrayList<>();

    /**
     * Begins with what the block holds.
     *
     * @param ids the IDs of its rows
     * @param held its rows; empty where the block is new
     */
    BlockChange(Set<String> ids, List<RawRow> held) {
        this.ids = new HashSet<>(ids);
        this.held = List.copyOf(held);
    }

    /** Takes a row in, unless it is known. */
    Written take(SignInRow row) {
        if (!ids.add(row.id())) {
            return Written.KNOWN;
        }
        added.add(row);
        return ids.size() == 1 ? Written.ADDED : Written.MERGED;
    }

    /** The rows that were there already. */
    List<RawRow> held() {
        return held;
    }

    /** The rows that came. */
    List<SignInRow> added() {
        return added;
    }
}
