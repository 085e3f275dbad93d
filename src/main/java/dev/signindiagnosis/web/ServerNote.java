package dev.signindiagnosis.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Notes beside the index where the server can be reached, from the moment that it can until it stops. */
final class ServerNote implements ApplicationListener<WebServerInitializedEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ServerNote.class);

    private final ServerProperties settings;
    private final Path file;
    private @Nullable RunningServer noted;

    ServerNote(ServerProperties settings, Path index) {
        this.settings = settings;
        this.file = RunningServer.fileBeside(index);
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        RunningServer server = new RunningServer(
                address(started.getWebServer().getPort()),
                ProcessHandle.current().pid());
        try {
            server.write(file);
            noted = server;
        } catch (IOException e) {
            LOG.warn("{} cannot be written, so the command import will not find this server", file, e);
        }
    }

    @Override
    public void destroy() throws IOException {
        if (noted != null && RunningServer.read(file).filter(noted::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }

    private URI address(int port) {
        String path = settings.getServlet().getContextPath();
        String scheme = settings.getSsl() != null && settings.getSsl().isEnabled() ? "https" : "http";
        return URI.create(scheme + "://" + host() + ":" + port + (path == null ? "" : path));
    }

    /** A server that listens on every address is reached on this machine's own. */
    private String host() {
        InetAddress address = settings.getAddress();
        if (address == null || address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String host = address.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
