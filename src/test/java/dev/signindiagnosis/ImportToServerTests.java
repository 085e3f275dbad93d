package dev.signindiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.web.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The command import beside a running server that holds the store. */
@ExtendWith(OutputCaptureExtension.class)
class ImportToServerTests {

    private static final String ROW = """
            {"id": "%s", "createdDateTime": "2026-11-12T09:00:00Z", "userPrincipalName": "kari@example.com", \
            "appId": "a0000000-0000-4000-8000-00000000000a", "status": {"errorCode": 50126}}
            """;

    @TempDir
    private static Path directory;

    private static Path index;
    private static Path note;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        index = directory.resolve("index");
        note = RunningServer.fileBeside(index);
        server = new SpringApplicationBuilder(SignInDiagnosisApplication.class)
                .run("--server.port=0", "--signin.store.lucene.directory=" + index);
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(note).as("the note of a server that stopped").doesNotExist();
    }

    private static int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "import";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--signin.store.lucene.directory=" + index;
        return CommandApplication.run(all);
    }

    private static String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static String id(int number) {
        return "6f1c2d3e-0000-4000-8000-%012x".formatted(number);
    }

    private static boolean held(int number) {
        return !server.getBean(SignInEventRepository.class)
                .byKey(new SignInKey(id(number)), Deadline.in(Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void filesAreImportedByTheServer(CapturedOutput output) throws IOException {
        String file = file("a log æ.json", ROW.formatted(id(1)) + ROW.formatted(id(2)));
        String same = file("same.json", ROW.formatted(id(2)));

        assertThat(run(file, same)).isZero();

        assertThat(output.getOut())
                .contains("a log æ.json: 2 new sign-ins, 0 rows added to known ones")
                .contains("same.json: 0 new sign-ins");
        assertThat(held(1)).isTrue();
        assertThat(held(2)).isTrue();
    }

    @Test
    void exitCodesAndWordsAreThoseOfAnImportOfOnesOwn(CapturedOutput output) throws IOException {
        String some = file("some.json", ROW.formatted(id(3)) + "no json\n");

        assertThat(run("--lang", "nb", some)).isEqualTo(1);
        assertThat(output.getOut()).contains("1 ny pålogging").contains("rad 2 i some.json");

        assertThat(run("--lang", "nb", file("none.txt", "just a text"), file("empty.json", "")))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("none.txt:").contains("empty.json: Filen er tom.");
    }
}
