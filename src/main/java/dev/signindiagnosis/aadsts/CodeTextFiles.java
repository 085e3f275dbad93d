package dev.signindiagnosis.aadsts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The text files of the code book. Each is read when it is first asked for, and kept. Safe for many threads. */
final class CodeTextFiles {

    private static final YamlLeaf NOTHING = new YamlLeaf(null);

    private final Map<String, YamlLeaf> read = new ConcurrentHashMap<>();

    /** The content of a file under {@code aadsts/}; nothing where there is no such file. */
    YamlLeaf file(String path) {
        return read.computeIfAbsent(path, CodeTextFiles::read);
    }

    private static YamlLeaf read(String path) {
        try (InputStream file = CodeTextFiles.class.getResourceAsStream("/aadsts/" + path)) {
            if (file == null) {
                return NOTHING;
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            Object content = new Yaml(new SafeConstructor(options())).load(reader);
            return new YamlLeaf(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The code book's file " + path + " cannot be read", e);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
