package dev.signindiagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/**
 * The configurations that the application is made of, by name, since each is its package's own. To look for them would
 * take a tenth of the start.
 */
final class Features {

    private static final List<String> SHARED = List.of(
            "CommonConfiguration",
            "diagnosis.DiagnosisConfiguration",
            "ingest.ImportConfiguration",
            "ingest.RemovalConfiguration",
            "rule.RuleConfiguration",
            "store.lucene.LuceneStoreConfiguration",
            "web.WebConfiguration",
            "web.json.AnswerWriterConfiguration");

    private static final List<String> OF_THE_SERVER = List.of(
            "SampleConfiguration",
            "ingest.RetentionConfiguration",
            "rule.RuleWatchConfiguration",
            "sample.SampleLoadingConfiguration",
            "security.SecurityConfiguration",
            "web.AskingConfiguration",
            "web.ServerNoteConfiguration",
            "web.json.JsonApiConfiguration",
            "web.page.PageConfiguration",
            "web.page.PageSourcesConfiguration");

    private static final List<String> OF_THE_COMMAND_LINE =
            List.of("command.CommandConfiguration", "store.lucene.LuceneBackupConfiguration");

    private Features() {}

    /** What the server is made of. */
    static final class Server implements ImportSelector {
        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return names(OF_THE_SERVER);
        }
    }

    /** What a command is made of. */
    static final class Command implements ImportSelector {
        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return names(OF_THE_COMMAND_LINE);
        }
    }

    private static String[] names(List<String> own) {
        return Stream.concat(SHARED.stream(), own.stream())
                .map(name -> "dev.signindiagnosis." + name)
                .toArray(String[]::new);
    }
}
