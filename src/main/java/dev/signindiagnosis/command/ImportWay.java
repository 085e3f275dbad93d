package dev.signindiagnosis.command;

import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.ImportJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a file gets into the store: here, or by the server that holds the store. */
interface ImportWay {

    /**
     * How far an import is.
     *
     * @param done bytes that were sent or read
     * @param total all bytes; null while that is not known
     * @param rows rows that were read
     */
    record Progress(long done, @Nullable Long total, long rows) {

        static Progress of(ImportJson report) {
            return new Progress(report.bytesRead(), report.bytesTotal(), report.read());
        }
    }

    /**
     * Takes a file in and waits for the end.
     *
     * @param words the language of the report
     * @param progress is told several times a second
     * @throws IOException where the file cannot be read
     * @throws NotTakenException where the server does not take it
     */
    ImportJson take(Path file, Words words, Consumer<Progress> progress) throws IOException;
}
