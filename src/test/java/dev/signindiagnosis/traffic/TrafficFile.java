package dev.signindiagnosis.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the made-up organisation's sign-ins to a file. */
public final class TrafficFile {

    /** How the rows stand in the file. */
    public enum Shape {
        /** One a line. */
        LINES,
        /** Pages of a thousand as Graph answers them, one a line. */
        PAGES
    }

    private static final int PAGE = 1000;
    private static final int FLUSH = 1 << 20;
    private static final String PAGE_BEGINS = "{\"value\":[";
    private static final String PAGE_ENDS = "]}\n";

    private TrafficFile() {}

    /**
     * Writes a file.
     *
     * @param arguments where to, how many rows of how many in all, from which row on (from 0), {@code lines} or
     *     {@code pages}, the seed; all but the first two may be left out
     */
    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[1]);
        long from = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
        Shape shape = arguments.length > 3 && arguments[3].equals("pages") ? Shape.PAGES : Shape.LINES;
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;
        long started = System.nanoTime();
        long bytes = write(Path.of(arguments[0]), new Traffic(seed, from + rows), from, shape);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%d rows, %d bytes each, %.0f rows/s%n", rows, bytes / rows, rows / seconds);
    }

    /** Writes the rows from one on; how many bytes they are. */
    public static long write(Path file, Traffic traffic, long from, Shape shape) throws IOException {
        return write(file, new TrafficRows(traffic).skip(from), traffic.rows(), shape);
    }

    /** Writes the next rows, at most so many; how many bytes they are. */
    public static long write(Path file, TrafficRows rows, long most, Shape shape) throws IOException {
        ByteText text = new ByteText();
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long row = 0; row < most && rows.hasNext(); row++) {
                if (shape == Shape.PAGES) {
                    text.append(row % PAGE > 0 ? "," : row == 0 ? PAGE_BEGINS : PAGE_ENDS + PAGE_BEGINS);
                }
                rows.writeNext(text);
                text.append(shape == Shape.PAGES ? "" : "\n");
                if (text.length() > FLUSH) {
                    bytes += flush(text, out);
                }
            }
            text.append(shape == Shape.PAGES ? PAGE_ENDS : "");
            return bytes + flush(text, out);
        }
    }

    private static int flush(ByteText text, OutputStream out) throws IOException {
        int bytes = text.length();
        text.writeTo(out);
        text.clear();
        return bytes;
    }
}
