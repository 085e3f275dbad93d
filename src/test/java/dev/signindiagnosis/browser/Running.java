package dev.signindiagnosis.browser;

import dev.signindiagnosis.SignInDiagnosisApplication;
import dev.signindiagnosis.cases.RealCase;
import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.util.FileSystemUtils;

/**
 * The application as a whole, with the logs of all real cases in its store, and a browser. Both start with the first test
 * class that needs them, and all share them; what a test adds to the store stays there for the others.
 */
final class Running implements BeforeAllCallback {

    /** After all that the logs tell of. */
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static @Nullable Running running;

    private @Nullable Path directory;
    private @Nullable ConfigurableApplicationContext application;
    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Running.class))
                .computeIfAbsent("running", first -> (AutoCloseable) start()::stop, AutoCloseable.class);
    }

    /** The browser. */
    static Chromium chromium() {
        return Objects.requireNonNull(Objects.requireNonNull(running).chromium);
    }

    /** The address of the application. */
    static String server() {
        return "http://127.0.0.1:" + application().getEnvironment().getProperty("local.server.port");
    }

    /** Imports a log and waits until it is found. */
    static ImportReport importNow(String name, byte[] log) {
        try {
            ImportReport report = application()
                    .getBean(ImportService.class)
                    .importNow(name, new ByteArrayInputStream(log), progress -> {});
            if (report.state() != ImportState.COMPLETED) {
                throw new IllegalStateException(name + " was not imported: " + report);
            }
            return report;
        } catch (IOException e) {
            throw new IllegalStateException(name + " was not imported", e);
        }
    }

    private static ConfigurableApplicationContext application() {
        return Objects.requireNonNull(Objects.requireNonNull(running).application);
    }

    private Running start() {
        try {
            Path store = Files.createTempDirectory("browser");
            directory = store;
            application = new SpringApplicationBuilder(SignInDiagnosisApplication.class, Then.class)
                    .run(
                            "--server.port=0",
                            "--signin.store.lucene.directory=" + store.resolve("index"),
                            "--signin.import.directory=" + store.resolve("imports"),
                            "--signin.rules.directory=" + store.resolve("rules"));
        } catch (IOException e) {
            throw new IllegalStateException("no room for the store", e);
        }
        running = this;
        for (RealCase one : RealCase.values()) {
            importNow(one.logName(), one.log());
        }
        chromium = Chromium.start();
        return this;
    }

    private void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
        FileSystemUtils.deleteRecursively(directory);
    }

    /** The day after the cases. */
    @Configuration(proxyBeanMethods = false)
    static class Then {

        @Bean
        @Primary
        Clock then() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
