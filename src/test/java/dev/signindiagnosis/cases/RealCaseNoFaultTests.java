package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.InMemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cases that are noise, or that had to be counted or found first. */
class RealCaseNoFaultTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("10: Entra let the user in; look at the application")
    void accountPickerBesideSuccess() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.ACCOUNT_PICKER_BESIDE_SUCCESS, directory);

        assertThat(answer.text("/diagnosis/attempt/outcome")).isEqualTo("signedIn");
        assertThat(answer.verdict()).contains("Finn Vik signed in to Order Portal");
        assertThat(answer.actor()).isEqualTo("nobody");
        assertThat(answer.happened()).contains("the fault lies after the sign-in, in the application");
        assertThat(answer.action("appOwner")).contains("the application's own log");
        assertThat(answer.sum("attemptRows").get("text").asString()).contains("AADSTS16000, is a prompt and no fault");
    }

    @Test
    @DisplayName("10: the row of the picker is answered with the success as proof")
    void accountPickerBesideSuccessByThePickersRow() throws IOException {
        InMemoryStore store = CaseStore.of(directory, RealCase.ACCOUNT_PICKER_BESIDE_SUCCESS);
        String picker =
                CaseAnswer.from(store, RealCase.ACCOUNT_PICKER_BESIDE_SUCCESS).text("/diagnosis/attempt/rows/0/key");

        assertThat(CaseAnswer.toText(store, "Request ID " + picker).verdict())
                .startsWith("No fault: Finn Vik signed in to Order Portal 5 s later");
    }

    @Test
    @DisplayName("11: the page to stay signed in; success 8 seconds later")
    void staySignedInPage() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.STAY_SIGNED_IN_PAGE, directory);

        assertThat(answer.verdict()).startsWith("No fault: Gro Wold signed in to Intranet 8 s later");
        assertThat(answer.rule()).isEqualTo("stay-signed-in-page");
        assertThat(answer.actor()).isEqualTo("nobody");
        assertThat(answer.text("/diagnosis/context/laterSuccess/at")).isEqualTo("2026-11-18T07:15:10Z");
    }

    @Test
    @DisplayName("11: the code alone finds no sign-in, and what it means is said")
    void staySignedInPageByTheCodeAlone() throws IOException {
        InMemoryStore store = CaseStore.of(directory, RealCase.STAY_SIGNED_IN_PAGE);
        CaseAnswer answer = CaseAnswer.toText(store, "AADSTS50140");

        assertThat(answer.outcome()).isEqualTo("nothing");
        assertThat(answer.text("/diagnosis/basis")).isEqualTo("message");
        assertThat(answer.rule()).isEqualTo("stay-signed-in-page");
    }

    @Test
    @DisplayName("12: each silent miss was followed by a sign-in: noise")
    void silentMissesByTheDozen() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SILENT_MISSES_BY_THE_DOZEN, directory);

        assertThat(answer.verdict()).startsWith("No fault: Helge Aune signed in to Field Service App 20 s later");
        assertThat(answer.rule()).isEqualTo("silent-misses-answered");
        assertThat(answer.actor()).isEqualTo("nobody");
        assertThat(answer.happened()).contains("12 times", "A sign-in that went through followed each of them");
        assertThat(answer.sum("silentRetries").get("figures").get("unanswered").asInt())
                .isZero();
    }

    @Test
    @DisplayName("20: three rows, one attempt")
    void threeRowsOfOneAttempt() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.THREE_ROWS_OF_ONE_ATTEMPT, directory);

        assertThat(answer.outcome()).isEqualTo("found");
        assertThat(answer.rule()).isEqualTo("mfa-declined");
        assertThat(answer.text("/diagnosis/attempt/rowsTotal")).isEqualTo("3");
        assertThat(answer.at("/diagnosis/otherAttempts")).isEmpty();
        assertThat(answer.sum("attemptRows").get("text").asString())
                .startsWith("3 rows of the log, over 15 s, are one");
    }

    @Test
    @DisplayName("25: where no log has it, how to come by an ID is said")
    void nothingPrintedByTheCommandLineAndNothingHeld() throws IOException {
        InMemoryStore other = CaseStore.of(directory, RealCase.METHOD_DETAIL_GONE);
        CaseAnswer byFields = CaseAnswer.from(other, RealCase.NOTHING_PRINTED_BY_THE_COMMAND_LINE);
        CaseAnswer byText = CaseAnswer.toText(other, "I ran az login and it printed nothing");

        assertThat(byFields.outcome()).isEqualTo("nothing");
        assertThat(String.join(" ", byFields.texts("/nothing/reasons", "text"))).contains("--debug");
        assertThat(byText.text("/nothing/reasons/0/text")).contains("--debug", "Azure CLI");
    }

    @Test
    @DisplayName("25: found by user, program and minute")
    void nothingPrintedByTheCommandLine() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.NOTHING_PRINTED_BY_THE_COMMAND_LINE, directory);

        assertThat(answer.outcome()).isEqualTo("found");
        assertThat(answer.text("/matches/0/quality")).isEqualTo("sameUserApplicationAndTime");
        assertThat(answer.text("/diagnosis/signIn/application/name")).isEqualTo("Microsoft Azure CLI");
        assertThat(answer.text("/diagnosis/signIn/at")).isEqualTo("2026-11-19T12:18:36Z");
        assertThat(answer.rule()).isEqualTo("mfa-demanded-by-policy");
    }
}
