package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks into the files of an index for text. Stored text is packed there; terms are not. */
final class DiskText {

    private DiskText() {}

    /** Whether any file holds the text. */
    static boolean contains(Path directory, String text) throws IOException {
        for (Path file : files(directory)) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** The files of the index. */
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
