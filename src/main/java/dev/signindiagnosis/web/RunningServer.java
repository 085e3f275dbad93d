package dev.signindiagnosis.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the server that holds a store can be reached from the same machine. It is kept in a file beside the index, so
 * that a command which finds the store in use can turn to the server. A server that was killed leaves the file behind:
 * it is a hint, and whoever reads it still has to ask.
 *
 * @param address scheme, host, port and path, without a slash at the end
 * @param processId the process of the server
 */
public record RunningServer(URI address, long processId) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The file for the store whose index is in that directory. */
    public static Path fileBeside(Path index) {
        Path directory = index.toAbsolutePath().normalize();
        return directory.resolveSibling(directory.getFileName() + ".server");
    }

    /** What the file tells; empty where there is none or it cannot be read. */
    public static Optional<RunningServer> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), RunningServer.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, JSON.writeValueAsBytes(this));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
