package dev.signindiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command import, killed by a signal while it runs, and run again. */
@Tag("crash")
class KilledImportTests {

    private static final int FILES = 6;
    private static final int ROWS = 700;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatWasToldIsKeptAndTheRestComesWithTheNextRun(int afterFiles) throws Exception {
        List<String> files = files();
        int told = runAndKill(files, afterFiles);

        List<String> again = run(files);

        assertThat(again).hasSize(FILES);
        for (int file = 0; file < FILES; file++) {
            int known = file < told ? ROWS : known(again.get(file));
            assertThat(again.get(file))
                    .contains((ROWS - known) + " new sign-ins")
                    .contains(known + " known already");
        }
        List<String> states = states();
        assertThat(states.stream().filter("completed"::equals).count()).isGreaterThanOrEqualTo(FILES + told);
        assertThat(states).allMatch(state -> state.equals("completed") || state.equals("interrupted"));
        assertThat(run(files)).allMatch(line -> line.contains(" " + ROWS + " known already"));
    }

    private static int known(String line) {
        return Integer.parseInt(line.replaceAll(".* (\\d+) known already.*", "$1"));
    }

    private List<String> states() throws IOException {
        List<String> states = new ArrayList<>();
        try (Stream<Path> reports = Files.list(directory.resolve("imports"))) {
            for (Path report :
                    reports.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonNode kept = JSON.readTree(Files.readAllBytes(report));
                states.add(kept.get("state").stringValue().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return states;
    }

    /** How many files were told to be imported before the process died. */
    private int runAndKill(List<String> files, int afterFiles) throws Exception {
        Process process = start(files);
        int told = 0;
        try (BufferedReader output = process.inputReader()) {
            while (told < afterFiles && output.readLine() != null) {
                told++;
            }
            process.destroyForcibly();
            while (output.readLine() != null) {
                told++;
            }
        }
        assertThat(process.waitFor()).isNotZero();
        return told;
    }

    private List<String> run(List<String> files) throws Exception {
        Process process = start(files);
        try (BufferedReader output = process.inputReader()) {
            List<String> lines =
                    output.lines().filter(line -> line.contains("new sign-ins")).toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }

    private Process start(List<String> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SignInDiagnosisApplication.class.getName(),
                "import",
                "--lang",
                "en",
                "--signin.store.lucene.directory=" + directory.resolve("index")));
        command.addAll(files);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            files.add(Files.writeString(directory.resolve("log" + file + ".json"), lines(file * ROWS))
                    .toString());
        }
        return files;
    }

    private static String lines(int from) {
        return IntStream.range(from, from + ROWS)
                .mapToObj(number -> """
                        {"id":"00000000-0000-4000-8000-%012x","createdDateTime":"2026-11-20T09:12:00Z",\
                        "userPrincipalName":"kari%d@example.com","appId":"22222222-0000-4000-8000-000000000002",\
                        "status":{"errorCode":50126}}""".formatted(number, number))
                .collect(Collectors.joining("\n"));
    }
}
