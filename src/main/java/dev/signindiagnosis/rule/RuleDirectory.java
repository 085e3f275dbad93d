package dev.signindiagnosis.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory with an organisation's own rules: {@code *.yaml}, and their words in other languages in directories such
 * as {@code nb}.
 *
 * @param directory where they stand; it need not be there
 */
public record RuleDirectory(Path directory) implements RuleSource {

    private static final String ENDING = ".yaml";

    /** More is no rule, and would only cost memory. */
    private static final long LARGEST = 1_000_000;

    @Override
    public List<RuleFile> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<RuleFile> files = new ArrayList<>();
        try {
            for (Path file : list(directory)) {
                if (isRule(file)) {
                    files.add(read("", file));
                } else if (file.getFileName().toString().equals("nb") && Files.isDirectory(file)) {
                    addOverlays(file, files);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(files);
    }

    private static void addOverlays(Path language, List<RuleFile> files) throws IOException {
        for (Path file : list(language)) {
            if (isRule(file)) {
                files.add(read(language.getFileName() + "/", file));
            }
        }
    }

    private static boolean isRule(Path file) {
        return file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file);
    }

    private static RuleFile read(String directory, Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file.getFileName() + " is larger than " + LARGEST + " bytes");
        }
        try {
            return new RuleFile(directory + file.getFileName(), Files.readString(file));
        } catch (CharacterCodingException other) {
            throw new IOException(file.getFileName() + " is not written in UTF-8", other);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> content = Files.list(directory)) {
            return content.sorted().toList();
        }
    }
}
