package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.SignInEventSink.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one call of {@code write} brings to one block. */
final class BlockChange {

    private final Map<String, ImportId> imports;
    private final List<RawRow> held;
    private final List<SignInRow> added = new ArrayList<>();

    /**
     * Begins with what the block holds.
     *
     * @param imports who brought each of its rows first, by row ID
     * @param held its rows; empty where the block is new
     */
    BlockChange(Map<String, ImportId> imports, List<RawRow> held) {
        this.imports = new HashMap<>(imports);
        this.held = List.copyOf(held);
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

    /** The rows that were there already. */
    List<RawRow> held() {
        return held;
    }

    /** The rows that came. */
    List<SignInRow> added() {
        return added;
    }
}
