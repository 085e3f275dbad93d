package dev.signindiagnosis.command;

import dev.signindiagnosis.diagnosis.DiagnosisService;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.StoreBackup;
import dev.signindiagnosis.web.RunningServer;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.json.AnswerWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the command line together; the server makes none of it. */
@Lazy
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    CommandLine commandLine(
            ImportWays imports,
            ObjectProvider<RemovalService> removals,
            ObjectProvider<DiagnosisService> diagnoses,
            ObjectProvider<AnswerWriter> json,
            StoreBackup store,
            ImportService reports,
            SignInSettings settings,
            Terminal terminal) {
        return new CommandLine(
                List.of(
                        new ImportCommand(imports, terminal),
                        new DiagnoseCommand(diagnoses::getObject, json::getObject, settings.cloud(), terminal),
                        new ForgetCommand(removals::getObject, terminal),
                        new BackupCommand(store, reports, terminal),
                        new CheckRulesCommand(terminal)),
                terminal);
    }

    @Bean
    Terminal terminal(WordLists lists, SignInSettings settings) {
        return new Terminal(
                lists,
                settings.zone(),
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isWatched());
    }

    @Bean
    ImportWays importWays(
            ObjectProvider<SignInEventSink> sink,
            ObjectProvider<ImportService> imports,
            @Value("${signin.store.lucene.directory:./data/index}") Path index) {
        return new ImportWays(
                sink::getObject, () -> new OwnImports(imports.getObject()), RunningServer.fileBeside(index));
    }

    /** Whether standard input and output are a terminal. Of Java's two consoles only the plain one tells. */
    @SuppressWarnings("SystemConsoleNull") // the plain console is null where there is no terminal
    private static boolean isWatched() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
