package dev.signindiagnosis.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Scripts that look at a page; they lie in {@code src/test/resources/browser}. */
final class Scripts {

    private Scripts() {}

    /** The script of that name. */
    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Scripts.class.getResourceAsStream("/browser/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
