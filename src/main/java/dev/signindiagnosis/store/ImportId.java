package dev.signindiagnosis.store;

import java.util.UUID;

/**
 * Which import brought a row.
 *
 * @param value a UUID in lower case
 */
public record ImportId(String value) implements Comparable<ImportId> {

    /** The import of rows that were written before imports were remembered. It is never taken back. */
    public static final ImportId UNKNOWN = new ImportId(new UUID(0, 0));

    /** Refuses what is no UUID. */
    public ImportId {
        value = UUID.fromString(value).toString();
    }

    /** The import with this UUID. */
    public ImportId(UUID id) {
        this(id.toString());
    }

    /** The UUID. */
    public UUID id() {
        return UUID.fromString(value);
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }
}
