package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the files of a source one after the other and hands their rows on. */
final class FilesReading implements FileVisitor {

    /** Longest row that is held, in characters. The longest rows seen, with many policies, have some 50,000. */
    static final int LONGEST_ROW = 4 * 1024 * 1024;

    private final StepTaker taker;
    private final RowFormats formats;
    private final @Nullable Instant keptFrom;
    private @Nullable FileRows current;

    private FilesReading(StepTaker taker, RowFormats formats, @Nullable Instant keptFrom) {
        this.taker = taker;
        this.keptFrom = keptFrom;
        this.formats = formats;
    }

    /**
     * Reads every file.
     *
     * @param keptFrom rows from before that moment are refused; null where none is too old
     * @throws UnpackedTooFarException where the limits are reached
     * @throws IOException where the source cannot be read
     */
    static void read(Unpacker source, StepTaker taker, @Nullable Instant keptFrom, ReadProgress progress)
            throws IOException {
        FilesReading reading = new FilesReading(taker, new RowFormats(), keptFrom);
        try {
            source.walk(reading, progress);
        } catch (UnpackedTooFarException e) {
            reading.breaksOff();
            throw e;
        }
    }

    @Override
    public void file(SourceFile file) throws IOException {
        taker.take(new ReadStep.FileBegins(file.name()));
        FileRows rows = new FileRows(taker, keptFrom);
        current = rows;
        Message reason = new FileContent(file, formats, rows).read();
        current = null;
        taker.take(new ReadStep.FileEnds(reason));
    }

    @Override
    public void unreachable(String name, Message reason) {
        taker.take(new ReadStep.FileBegins(name));
        taker.take(new ReadStep.FileEnds(reason));
    }

    @Override
    public void damaged(String name) {
        Message reason = Message.of("import.failed.damaged");
        if (current == null) {
            unreachable(name, reason);
        } else {
            current.damaged();
            taker.take(new ReadStep.FileEnds(current.isNothingTaken() ? reason : null));
            current = null;
        }
    }

    private void breaksOff() {
        if (current != null) {
            taker.take(new ReadStep.FileEnds(null));
            current = null;
        }
    }
}
