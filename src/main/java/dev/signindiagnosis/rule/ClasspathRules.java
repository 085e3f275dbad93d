package dev.signindiagnosis.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The rules that the application brings along. They lie in one directory or one jar, which is read as such: looking up
 * hundreds of files by name, each in the whole class path, takes longer than reading them.
 */
final class ClasspathRules implements RuleSource {

    private static final String ROOT = "rules/";
    private static final String ENDING = ".yaml";

    /** A rule that is never missing, to find where the others are. */
    private static final String ANY = "device-not-compliant" + ENDING;

    /** The rules and their words in every language. */
    @Override
    public List<RuleFile> files() {
        return Stream.of("", "nb/").flatMap(one -> read(one).stream()).toList();
    }

    /** The rules themselves. */
    List<RuleFile> rules() {
        return read("");
    }

    /** What they say in another language. */
    List<RuleFile> words(String language) {
        return read(language + "/");
    }

    private static List<RuleFile> read(String directory) {
        URL any = ClasspathRules.class.getResource("/" + ROOT + directory + ANY);
        if (any == null) {
            throw new IllegalStateException(
                    "the application has lost its rules: " + ROOT + directory + ANY + " is not on the class path");
        }
        try {
            return any.openConnection() instanceof JarURLConnection jar
                    ? fromJar(jar.getJarFile(), ROOT + directory)
                    : fromDirectory(Path.of(URI.create(any.toString())).resolveSibling(""), directory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<RuleFile> fromJar(JarFile jar, String directory) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (JarEntry entry : jar.stream().toList()) {
            String name = entry.getName();
            if (name.startsWith(directory) && name.endsWith(ENDING) && name.indexOf('/', directory.length()) < 0) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.add(file(name.substring(ROOT.length()), content.readAllBytes()));
                }
            }
        }
        return files;
    }

    private static List<RuleFile> fromDirectory(Path path, String directory) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(path)) {
            for (Path one : all.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                files.add(file(directory + one.getFileName(), Files.readAllBytes(one)));
            }
        }
        return files;
    }

    private static RuleFile file(String path, byte[] content) {
        return new RuleFile(path, new String(content, StandardCharsets.UTF_8));
    }
}
