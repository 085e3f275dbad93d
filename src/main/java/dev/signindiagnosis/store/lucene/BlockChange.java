package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.SignInEventSink.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one call of {@code write} brings to one block. */
final class BlockChange {

    private final boolean known;
    private final Set<String> ids;
    private final List<SignInRow> added = new ArrayList<>(1);

    /**
     * Begins with what the block holds.
     *
     * @param ids the IDs of its rows; none where the block is new
     */
    BlockChange(Set<String> ids) {
        this.known = !ids.isEmpty();
        this.ids = new HashSet<>(ids);
    }

    /** Takes a row in, unless it is known. */
    Written take(SignInRow row) {
        if (!ids.add(row.id())) {
            return Written.KNOWN;
        }
        added.add(row);
        return ids.size() == 1 ? Written.ADDED : Written.MERGED;
    }

    /** Whether the block held rows before. */
    boolean isKnown() {
        return known;
    }

    /** The rows that came. */
    List<SignInRow> added() {
        return added;
    }
}
