package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.NothingCases.candidates;
import static dev.signindiagnosis.diagnosis.NothingCases.ids;
import static dev.signindiagnosis.diagnosis.NothingCases.reason;
import static dev.signindiagnosis.diagnosis.NothingCases.row;
import static dev.signindiagnosis.diagnosis.NothingCases.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.diagnosis.NothingFound.Standing;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons that lie in the spelling of a name, or in its absence. */
class NothingNameTests {

    private static final String AT = "2026-11-12T09:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "kari.nordmann@example.org, domain",
        "kari.nordman@example.com, typo",
        "kari.nodrmann@example.com, typo",
        "kari.nordmenn, typo",
        "Kari Nordmann, words",
        "'Nordmann, Kari', words",
        "kári.nordmann@example.com, letters"
    })
    void nearlyTheSameNameIsAnotherSpelling(String typed, String kind) {
        NothingFound nothing = user(typed).at(AT).in(row(1, AT));

        Reason reason = nothing.reasons().get(0);
        assertThat(reason.id()).isEqualTo("otherSpelling");
        assertThat(reason.kind()).isEqualTo(kind);
        assertThat(reason.standing()).isEqualTo(Standing.CANDIDATE);
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karin.nilsen@example.com",
                "kari.hansen@example.com",
                "kai@example.com",
                "ola@example.com",
                "00000000-0000-4000-8000-0000000000ff"
            })
    void anotherNameIsNoSpelling(String typed) {
        assertThat(ids(user(typed).at(AT).in(row(1, AT)))).doesNotContain("otherSpelling");
    }

    @ParameterizedTest
    @CsvSource({
        "bjorn@example.com, bjørn@example.com",
        "bjoern.aas@example.com, bjørn.aas@example.com",
        "åse.lie@example.com, ase.lie@example.com",
        "ase.lie@example.com, åse.lie@example.com"
    })
    void lettersThatAKeyboardLacksAreFound(String typed, String held) {
        NothingFound nothing = user(typed).at(AT).in(row(1, AT).tell(SignInFields.USER_NAME, held));

        assertThat(reason(nothing, "otherSpelling").orElseThrow().text().facts().get("names"))
                .asString()
                .contains(held);
    }

    @Test
    void nameThatIsHeldAtAnotherTimeIsNoSpelling() {
        NothingFound nothing =
                user("kari.nordmann@example.com").at("2026-11-08T09:00:00Z").in(row(1, AT));

        assertThat(ids(nothing)).contains("otherTime").doesNotContain("otherSpelling");
    }

    @Test
    void nameThatIsHeldAsTypedIsNoSpellingOfANeighbour() {
        NothingFound nothing = user("kari.nordmann@example.com")
                .at("2026-11-12T10:00:00Z")
                .within(Duration.ofMinutes(15))
                .in(row(1, AT), row(2, AT).tell(SignInFields.USER_NAME, "kari.nordman@example.com"));

        assertThat(ids(nothing)).contains("timeZoneShift").doesNotContain("otherSpelling");
    }

    @Test
    void nameThatSomebodyMisspelledAtTheVeryTimeIsAnotherSpelling() {
        NothingFound nothing = user("kari.nordmann@example.com")
                .at("2026-11-12T09:05:00Z")
                .within(Duration.ofMinutes(15))
                .in(
                        row(1, "2026-11-11T13:22:00Z"),
                        row(2, AT).tell(SignInFields.USER_NAME, "kari.nordman@example.com"));

        assertThat(candidates(reason(nothing, "otherSpelling").orElseThrow())).containsExactly(MadeUpRow.guid(2));
    }

    @Test
    void nearlyTheSameApplicationIsAnotherSpelling() {
        NothingFound nothing =
                user("kari.nordmann@example.com").application("Payrol1").at(AT).in(row(1, AT));

        Reason reason = reason(nothing, "otherSpelling").orElseThrow();
        assertThat(reason.text().facts().get("names")).asString().contains("Payroll");
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
    }

    @Test
    void otherApplicationOfTheSameUserIsShown() {
        NothingFound nothing =
                user("kari.nordmann@example.com").application("Travel").at(AT).in(row(1, AT));

        Reason reason = reason(nothing, "otherPart").orElseThrow();
        assertThat(reason.kind()).isEqualTo("application");
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
        assertThat(ids(nothing)).doesNotContain("otherSpelling");
    }

    @Test
    void otherCodeOfTheSameUserIsShown() {
        NothingFound nothing =
                user("kari.nordmann@example.com").code(50126).at(AT).in(row(1, AT));

        assertThat(reason(nothing, "otherPart").orElseThrow().kind()).isEqualTo("errorCode");
    }

    @Test
    void otherUserOfTheApplicationIsNotShown() {
        NothingFound nothing =
                user("ola@example.com").application("Payroll").at(AT).in(row(1, AT));

        assertThat(ids(nothing)).containsExactly("otherLogType", "neverReachedEntra");
    }

    @Test
    void namesThatWereTakenOutAreSaidToBe() {
        NothingFound nothing =
                user("ola@example.com").application("Payroll").at(AT).in(nameless());

        Reason reason = reason(nothing, "redacted").orElseThrow();
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
        assertThat(reason.text().facts()).containsEntry("nameless", 1).containsEntry("looked", 1);
    }

    @Test
    void namelessSignInsThatNothingNarrowsAreNoCandidates() {
        Reason reason = reason(user("ola@example.com").at(AT).in(nameless()), "redacted")
                .orElseThrow();

        assertThat(reason.standing()).isEqualTo(Standing.SHOWN);
        assertThat(reason.candidates()).isEmpty();
    }

    @Test
    void nameThatTheLogJustLacksWasNotTakenOut() {
        NothingFound nothing = user("ola@example.com").at(AT).in(MadeUpRow.of(1, AT));

        assertThat(ids(nothing)).doesNotContain("redacted");
    }

    private static InMemoryStore nameless() {
        SignInRow row = row(1, AT).build();
        return InMemoryStore.holding(new SignInRow(
                row.id(),
                row.key(),
                row.tenant(),
                row.facts().toBuilder()
                        .put(SignInFields.USER_NAME, Fact.untold(FactState.REDACTED))
                        .build(),
                row.correlationIds(),
                row.unknownFields(),
                row.raw()));
    }
}
