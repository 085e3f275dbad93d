package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.NothingCases.OTHER_TENANT;
import static dev.signindiagnosis.diagnosis.NothingCases.PAYROLL;
import static dev.signindiagnosis.diagnosis.NothingCases.candidates;
import static dev.signindiagnosis.diagnosis.NothingCases.ids;
import static dev.signindiagnosis.diagnosis.NothingCases.reason;
import static dev.signindiagnosis.diagnosis.NothingCases.row;
import static dev.signindiagnosis.diagnosis.NothingCases.text;
import static dev.signindiagnosis.diagnosis.NothingCases.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.diagnosis.NothingFound.Standing;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.text.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons that lie in the ID, or in the log where the sign-in stands. */
class NothingPlaceTests {

    private static final String AT = "2026-11-12T09:00:00Z";
    private static final String NOBODY = "nobody@example.com";

    @Test
    void logTypeOfWhichNothingIsHeldAroundTheTimeIsNamed() {
        NothingFound nothing = user(NOBODY)
                .at(AT)
                .in(row(1, AT), row(2, "2026-10-01T09:00:00Z").tell(SignInFields.TYPE, "nonInteractiveUser"));

        assertThat(reason(nothing, "otherLogType").orElseThrow().text())
                .isEqualTo(Message.of(
                        "reason.otherLogType.around",
                        "missing",
                        List.of(Message.of("type.nonInteractiveUser")),
                        "held",
                        List.of(Message.of("type.interactiveUser"))));
    }

    @Test
    void logTypesThatAreHeldAroundTheTimeExplainNothing() {
        NothingFound nothing = user(NOBODY)
                .at(AT)
                .in(row(1, AT), row(2, "2026-11-12T08:00:00Z").tell(SignInFields.TYPE, "nonInteractiveUser"));

        assertThat(ids(nothing)).doesNotContain("otherLogType");
    }

    @Test
    void codeOfASecretMissesTheLogOfServicePrincipals() {
        NothingFound nothing = text("AADSTS7000222: expired. Trace ID: " + MadeUpRow.guid(9) + " Timestamp: " + AT)
                .in(row(1, AT));

        assertThat(reason(nothing, "otherLogType").orElseThrow().text().facts())
                .containsEntry("missing", List.of(Message.of("type.servicePrincipal")));
    }

    @Test
    void sameUserInTheLogOfAnotherTenantIsShown() {
        NothingFound nothing = user("kari.nordmann@example.com")
                .at(AT)
                .tenant(OTHER_TENANT)
                .in(row(1, AT), row(2, AT).tenant(OTHER_TENANT).tell(SignInFields.USER_NAME, NOBODY));

        Reason reason = nothing.reasons().get(0);
        assertThat(reason.id()).isEqualTo("otherTenant");
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
    }

    @Test
    void tenantOfWhichNoLogIsHeldIsNamed() {
        NothingFound nothing = user(NOBODY).at(AT).tenant(OTHER_TENANT).in(row(1, AT));

        assertThat(reason(nothing, "otherTenant").orElseThrow().text().key()).isEqualTo("reason.otherTenant.notHeld");
    }

    @Test
    void tenantCannotBeMissingFromLogsThatDoNotTellTheirs() {
        NothingFound nothing = user(NOBODY).at(AT).tenant(OTHER_TENANT).in(MadeUpRow.of(1, AT));

        assertThat(ids(nothing)).doesNotContain("otherTenant");
    }

    @ParameterizedTest
    @CsvSource({"50020, true", "90072, true", "500213, true", "53003, false", "50126, false"})
    void codeOfATenantVisitedPointsToItsLog(int code, boolean points) {
        NothingFound nothing =
                text("AADSTS" + code + ": x. Trace ID: " + MadeUpRow.guid(9)).in(row(1, AT));

        assertThat(ids(nothing).contains("otherTenant")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"90002, true", "900023, true", "50126, false"})
    void requestWithoutATenantIsNotLogged(int code, boolean unlogged) {
        NothingFound nothing =
                text("AADSTS" + code + ": x. Trace ID: " + MadeUpRow.guid(9)).in(row(1, AT));

        assertThat(ids(nothing).contains("notLogged")).isEqualTo(unlogged);
    }

    @Test
    void codeOfAnotherServiceIsNotLoggedHere() {
        NothingFound nothing = text("AADB2C90118: forgot. Correlation ID: " + MadeUpRow.guid(9))
                .in(row(1, AT));

        assertThat(reason(nothing, "notLogged").orElseThrow().text().facts())
                .containsEntry("codes", List.of("AADB2C90118"));
    }

    @Test
    void idOfAnApplicationIsSaidToBeOne() {
        Reason reason = text(PAYROLL).in(row(1, AT)).reasons().get(0);

        assertThat(reason.id()).isEqualTo("idIsOther");
        assertThat(reason.kind()).isEqualTo("application");
        assertThat(reason.hints()).containsExactly(Message.of("reason.idIsOther.application"));
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "resource", "device", "session", "tenant", "policy", "servicePrincipal"})
    void idIsSaidToBeWhatItIs(String kind) {
        String id = "d0000000-0000-4000-8000-00000000000d";

        Reason reason =
                text("Request Id: " + id).in(holding(kind, id)).reasons().get(0);

        assertThat(reason.id()).isEqualTo("idIsOther");
        assertThat(reason.kind()).isEqualTo(kind);
        boolean many = List.of("device", "session", "tenant").contains(kind);
        assertThat(reason.standing()).isEqualTo(many ? Standing.SHOWN : Standing.CANDIDATE);
    }

    private static MadeUpRow holding(String kind, String id) {
        return switch (kind) {
            case "user" -> row(1, AT).tell(SignInFields.USER_ID, id);
            case "resource" -> row(1, AT).tell(SignInFields.RESOURCE_ID, id);
            case "device" -> row(1, AT).tell(SignInFields.DEVICE_ID, id);
            case "session" -> row(1, AT).tell(SignInFields.SESSION_ID, id);
            case "servicePrincipal" -> row(1, AT).tell(SignInFields.SERVICE_PRINCIPAL_ID, id);
            case "policy" -> row(1, AT).policy(id, "Block", "failure");
            default -> row(1, AT).tenant(id);
        };
    }

    @Test
    void idOfADeviceGivenForAUserIsSaidToBeOne() {
        String id = "d0000000-0000-4000-8000-00000000000d";

        Reason reason = reason(user(id).in(holding("device", id)), "idIsOther").orElseThrow();

        assertThat(reason.kind()).isEqualTo("device");
    }

    @Test
    void idThatIsKnownAsNothingIsNoOther() {
        assertThat(ids(text(MadeUpRow.guid(9)).in(row(1, AT)))).containsExactly("otherLogType", "neverReachedEntra");
    }

    @Test
    void signInsThatFitAllButTheIdAreShown() {
        NothingFound nothing = text("Request Id: " + MadeUpRow.guid(9) + "\nError Code: 53003\nApp name: Payroll"
                        + "\nTimestamp: 2026-11-12T09:02:00Z")
                .in(row(1, AT), row(2, "2026-11-12T09:30:00Z"));

        Reason reason = nothing.reasons().get(0);
        assertThat(reason.id()).isEqualTo("otherPart");
        assertThat(reason.kind()).isEqualTo("id");
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
    }

    @Test
    void candidatesAreAtMostFive() {
        MadeUpRow[] rows = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> row(number, "2026-11-12T09:00:%02dZ".formatted(number)))
                .toArray(MadeUpRow[]::new);

        assertThat(text(PAYROLL).in(rows).reasons().get(0).candidates()).hasSize(5);
    }

    @Test
    void reasonsWithACandidateComeBeforeThoseThatAreOnlyPossible() {
        NothingFound nothing =
                user("kari.nordman@example.com").at("2026-11-12T11:59:00Z").in(row(1, AT));

        assertThat(nothing.reasons())
                .extracting(Reason::standing)
                .isSortedAccordingTo(Enum::compareTo)
                .startsWith(Standing.CANDIDATE)
                .endsWith(Standing.POSSIBLE);
        assertThat(ids(nothing)).containsExactly("otherSpelling", "tooFresh", "otherLogType", "neverReachedEntra");
    }

    @Test
    void whatAStoreCannotAnswerIsLeftOutAndSaidToBe() {
        InMemoryStore store = new InMemoryStore(EnumSet.complementOf(EnumSet.of(Capability.COUNT, Capability.ROLES)));
        store.write(List.of(row(1, AT).build()), ImportId.UNKNOWN);
        store.commit();

        NothingFound nothing = text(MadeUpRow.guid(9) + " Timestamp: " + AT).in(store);

        assertThat(nothing.allTested()).isFalse();
        assertThat(ids(nothing)).contains("neverReachedEntra");
    }

    @Test
    void emptyStoreIsTheOnlyReason() {
        NothingFound nothing = user(NOBODY).at(AT).in();

        assertThat(ids(nothing)).containsExactly("storeEmpty");
        assertThat(nothing.allTested()).isTrue();
    }
}
