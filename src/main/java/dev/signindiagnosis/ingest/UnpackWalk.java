package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** One walk over all files of a source. Only streams are opened; nothing packed is ever written anywhere. */
final class UnpackWalk {

    /** Shows a file once more, by its place among the files of the walk. */
    interface Again {
        void look(int file, SourceFile.Look look) throws IOException;
    }

    private final Path source;
    private final UnpackLimits limits;
    private final UnpackBudget budget;
    private final FileVisitor visitor;
    private final ReadProgress progress;
    private final Again again;
    private int files;

    UnpackWalk(Path source, UnpackLimits limits, FileVisitor visitor, ReadProgress progress, Again again)
            throws IOException {
        this.source = source;
        this.limits = limits;
        this.budget = new UnpackBudget(limits, Files.size(source));
        this.visitor = visitor;
        this.progress = progress;
        this.again = again;
    }

    void start(String name) throws IOException {
        try (InputStream in = progress.watching(Files.newInputStream(source));
                HeadStream stream = new HeadStream(in, Unpacker.HEAD)) {
            if (ZipHead.isZip(stream.head())) {
                packed(name, stream);
            } else {
                guarded(name, () -> visit(name, stream, 0));
            }
        }
    }

    /** The zip file that the source itself is, by its table of contents; without one, as far as it can be read. */
    private void packed(String name, HeadStream stream) throws IOException {
        Optional<Message> refusal = ZipHead.refusal(stream.head());
        if (refusal.isPresent()) {
            visitor.unreachable(name, refusal.get());
            return;
        }
        try (ZipFile zip = new ZipFile(source.toFile(), StandardCharsets.ISO_8859_1)) {
            entries(zip);
            progress.to(Files.size(source));
        } catch (ZipException e) {
            guarded(name, () -> zip(name, stream, 0));
        }
    }

    private void entries(ZipFile zip) throws UnpackedTooFarException {
        long before = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements() && !visitor.isDone()) {
            ZipEntry entry = entries.nextElement();
            if (!FileNames.isSystemFile(entry.getName())) {
                String inner = FileNames.clean(entry.getName());
                guarded(inner, () -> entry(zip, entry, inner));
            }
            before += Math.max(0, entry.getCompressedSize());
            progress.to(before);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry, String inner) throws IOException {
        try (InputStream in = budget.counting(zip.getInputStream(entry))) {
            visit(inner, new HeadStream(in, Unpacker.HEAD), 1);
        }
    }

    private void visit(String name, HeadStream stream, int layer) throws IOException {
        if (ZipHead.isGzip(stream.head()) || ZipHead.isZip(stream.head())) {
            if (layer >= limits.layers()) {
                visitor.unreachable(name, Message.of("import.failed.tooManyLayers", "limit", limits.layers()));
            } else if (ZipHead.isZip(stream.head())) {
                zip(name, stream, layer);
            } else {
                InputStream unpacked = budget.counting(new GZIPInputStream(stream, Unpacker.HEAD));
                visit(FileNames.unpacked(name), new HeadStream(unpacked, Unpacker.HEAD), layer + 1);
            }
        } else {
            budget.countFile();
            int file = files++;
            visitor.file(new Opened(name, stream, look -> again.look(file, look)));
        }
    }

    private void zip(String name, HeadStream stream, int layer) throws IOException {
        Optional<Message> refusal = ZipHead.refusal(stream.head());
        if (refusal.isPresent()) {
            visitor.unreachable(name, refusal.get());
            return;
        }
        ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.ISO_8859_1);
        for (ZipEntry entry = zip.getNextEntry(); entry != null && !visitor.isDone(); entry = zip.getNextEntry()) {
            if (!FileNames.isSystemFile(entry.getName())) {
                String inner = FileNames.within(name, entry.getName(), layer);
                visit(inner, new HeadStream(budget.counting(zip), Unpacker.HEAD), layer + 1);
            }
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    /** A file that is damaged keeps nobody from the next one. */
    private void guarded(String name, Step step) throws UnpackedTooFarException {
        try {
            step.take();
        } catch (UnpackedTooFarException e) {
            throw e;
        } catch (IOException e) {
            visitor.damaged(name);
        }
    }

    private interface Reopening {
        void look(SourceFile.Look look) throws IOException;
    }

    private record Opened(String name, HeadStream stream, Reopening reopening) implements SourceFile {
        @Override
        public byte[] head() throws IOException {
            return stream.head();
        }

        @Override
        public InputStream bytes() {
            return stream;
        }

        @Override
        public void again(Look look) throws IOException {
            reopening.look(look);
        }
    }
}
