package dev.signindiagnosis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.web.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who imports: this process where it can, the server that holds the store where that answers, otherwise nobody. */
class ImportWaysTests {

    private final RepositoryUnavailableException inUse =
            RepositoryUnavailableException.inUse("in use", "stop that one", new IOException());
    private final RepositoryUnavailableException damaged =
            new RepositoryUnavailableException("damaged", new IOException());
    private static final ImportWay OWN = (file, words, progress) -> {
        throw new AssertionError();
    };

    @TempDir
    private Path directory;

    private ImportWay open(Runnable opening) {
        return new ImportWays(opening, () -> OWN, directory.resolve("note")).open();
    }

    private static Runnable failing(RuntimeException with) {
        return () -> {
            throw with;
        };
    }

    /** Opens where a server whose health tells this answers at the noted address. */
    private ImportWay openBeside(String health) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health", call -> {
            byte[] body = health.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        server.start();
        try {
            note("http://127.0.0.1:" + server.getAddress().getPort());
            return open(failing(new IllegalStateException("a part cannot be made", inUse)));
        } finally {
            server.stop(0);
        }
    }

    private void note(String address) throws IOException {
        new RunningServer(URI.create(address), 1).write(directory.resolve("note"));
    }

    @Test
    void storeThatOpensIsWrittenHereEvenWhereANoteIsLeft() throws IOException {
        note("http://127.0.0.1:1");
        assertThat(open(() -> {})).isSameAs(OWN);
    }

    @Test
    void storeInUseIsWrittenByTheServerThatAnswers() throws IOException {
        assertThat(openBeside("{\"components\":{\"store\":{\"status\":\"UP\"}},\"status\":\"UP\"}"))
                .isInstanceOf(ServerImports.class);
    }

    @Test
    void anotherProgramAtTheNotedAddressGetsNoLogs() {
        assertThatThrownBy(() -> openBeside("<html>hello</html>")).isSameAs(inUse);
        assertThatThrownBy(() -> openBeside("{\"status\":\"UP\"}")).isSameAs(inUse);
    }

    @Test
    void storeInUseWithoutAServerIsUnavailable() throws IOException {
        assertThatThrownBy(() -> open(failing(inUse))).isSameAs(inUse);
        note("http://127.0.0.1:1");
        assertThatThrownBy(() -> open(failing(inUse))).isSameAs(inUse);
        Files.writeString(directory.resolve("note"), "{\"addr");
        assertThatThrownBy(() -> open(failing(inUse))).isSameAs(inUse);
    }

    @Test
    void damagedStoreIsNoReasonToTurnToAServer() throws IOException {
        note("http://127.0.0.1:1");
        assertThatThrownBy(() -> open(failing(new IllegalStateException(damaged))))
                .isSameAs(damaged);
    }

    @Test
    void faultsStayFaults() {
        IllegalStateException fault = new IllegalStateException("a fault");
        assertThatThrownBy(() -> open(failing(fault))).isSameAs(fault);
    }
}
