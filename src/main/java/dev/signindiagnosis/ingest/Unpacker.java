package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Shows the files that a source holds: itself, or what is packed in it with gzip or zip, in any layers. */
final class Unpacker {

    /** How many bytes of a file can be looked at before it is read. */
    static final int HEAD = 1 << 16;

    private final Path source;
    private final String name;
    private final UnpackLimits limits;

    /**
     * Makes ready to unpack.
     *
     * @param source where the bytes lie
     * @param name what they are called; nothing is told from it
     * @param limits how far they may unfold
     */
    Unpacker(Path source, String name, UnpackLimits limits) {
        this.source = source;
        this.name = name;
        this.limits = limits;
    }

    /**
     * Shows every file, in the order in which they are packed.
     *
     * @throws UnpackedTooFarException where the limits are reached
     * @throws IOException where the source itself cannot be read
     */
    void walk(FileVisitor visitor, ReadProgress progress) throws IOException {
        new UnpackWalk(source, limits, visitor, progress, this::again).start(name);
    }

    /** Shows the file that the first walk came upon as that one in a row once more. */
    private void again(int file, SourceFile.Look look) throws IOException {
        SeekingVisitor seeking = new SeekingVisitor(file, look);
        new UnpackWalk(source, limits, seeking, new ReadProgress(), this::again).start(name);
    }
}
