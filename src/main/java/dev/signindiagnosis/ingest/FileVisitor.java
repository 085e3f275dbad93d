package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.io.IOException;

/** Is shown the files of a source, one after the other. */
interface FileVisitor {

    /**
     * A file that can be read.
     *
     * @throws IOException where its bytes cannot be had; the visitor hears of it through {@link #damaged}
     */
    void file(SourceFile file) throws IOException;

    /** A file whose content cannot be reached at all. */
    void unreachable(String name, Message reason);

    /** The bytes of the file last shown, or of this one, end before their time or make no sense. */
    void damaged(String name);

    /** Whether no further file need be shown. */
    default boolean isDone() {
        return false;
    }
}
