package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.SignInEventSink.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one call of {@code write} brings to one block. */
final class BlockChange {

    private final boolean known;
    private final Map<String, ImportId> imports;
    private final List<SignInRow> added = new ArrayList<>(1);

    /**
     * Begins with what the block holds.
     *
     * @param imports who brought each of its rows first, by row ID; empty where the block is new
     */
    BlockChange(Map<String, ImportId> imports) {
        this.known = !imports.isEmpty();
        this.imports = new HashMap<>(imports);
    }

    /** Takes a row in, unless it is known. */
    Written take(SignInRow row, ImportId by) {
        if (imports.putIfAbsent(row.id(), by) != null) {
            return Written.KNOWN;
        }
        added.add(row);
        return imports.size() == 1 ? Written.ADDED : Written.MERGED;
    }

    /** Whether another import brought the row, which is known, before. */
    boolean isOfAnother(SignInRow row, ImportId by) {
        return !by.equals(imports.get(row.id()));
    }

    /** Who brought each row first, by row ID. */
    Map<String, ImportId> imports() {
        return imports;
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
