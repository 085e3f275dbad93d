package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.CsvShape;
import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its content what a file is, and reads it accordingly. */
final class FileContent {

    /** The start of a JSON object somewhere in a line. */
    private static final Pattern OBJECT = Pattern.compile("\\{\\s{0,100}\"[^\"\\n]{1,100}\"\\s{0,20}:");

    private final SourceFile file;
    private final RowFormats formats;
    private final WrappedRows wrapped;
    private final FileRows rows;

    FileContent(SourceFile file, RowFormats formats, FileRows rows) {
        this.file = file;
        this.formats = formats;
        this.wrapped = new WrappedRows(formats);
        this.rows = rows;
    }

    /** Reads the file; why nothing of it was taken, or null where something was. */
    @Nullable
    Message read() throws IOException {
        Optional<String> binary = BinaryKind.of(file.head());
        TextEncoding encoding = TextEncoding.of(file.head());
        if (binary.isPresent()) {
            return failed(binary.get());
        } else if (encoding == null) {
            return failed("utf32");
        }
        String head = encoding.decode(file.head());
        if (BinaryKind.looksBinary(head)) {
            return failed("unknownBinary");
        }
        return text(head, encoding);
    }

    private @Nullable Message text(String head, TextEncoding encoding) throws IOException {
        String start = head.substring(0, Math.min(head.length(), 100))
                .replace("\0", "")
                .replace("\uFEFF", "")
                .stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        CsvStart csv = json ? null : CsvStart.of(head, formats);
        CsvShape shape = csv == null ? null : csv.shape();
        if (csv != null && shape != null) {
            return csv(csv, shape, encoding);
        } else if (csv != null && !csv.what().equals("unknownCsv")) {
            return failed(csv.what());
        } else if (json || OBJECT.matcher(head).find()) {
            return json(head, encoding);
        }
        return failed(csv == null ? TextKind.of(head) : csv.what());
    }

    private @Nullable Message json(String head, TextEncoding encoding) throws IOException {
        try (Reader text = encoding.reader(file.bytes())) {
            JsonSlicer slicer = new JsonSlicer(text, FilesReading.LONGEST_ROW);
            for (Slice slice = slicer.next(); slice != null; slice = slicer.next()) {
                if (slice instanceof Slice.Whole whole) {
                    wrapped.read(whole.text()).forEach(rows::whole);
                } else if (slice instanceof Slice.Broken broken) {
                    rows.broken(broken.why());
                }
            }
        }
        return reasonForNothing(rows.isNothingWhole() ? TextKind.of(head) : "noReadableRow");
    }

    private @Nullable Message csv(CsvStart start, CsvShape shape, TextEncoding encoding) throws IOException {
        new CsvReading(file, encoding, start, shape.named(file.name()), rows).read();
        return reasonForNothing("noReadableRow");
    }

    /** Why nothing was taken, or null where something was. */
    private @Nullable Message reasonForNothing(String whereNoneIsKnown) {
        if (!rows.isNothingTaken()) {
            return null;
        } else if (rows.isNothingFound()) {
            return ImportOutcome.NO_ROWS;
        }
        return failed(rows.mostOthers().orElse(whereNoneIsKnown));
    }

    private static Message failed(String kind) {
        return Message.of("import.failed." + kind);
    }
}
