package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.cases.CaseStore;
import dev.signindiagnosis.cases.RealCase;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the logs of the real cases, each field in turn is made untold in every row: no answer may claim more for it. */
class UntoldCaseTests {

    private static final List<FactState> STATES =
            List.of(FactState.NOT_IN_FORMAT, FactState.WITHHELD, FactState.REDACTED);

    /** Without these a row is no sign-in of its time, and of nobody. */
    private static final Set<SignInField<?>> KEPT = Set.of(SignInFields.AT, SignInFields.ERROR_CODE);

    @ParameterizedTest
    @EnumSource
    void noAnswerClaimsMoreForAFactThatIsUntold(RealCase one, @TempDir Path directory) throws IOException {
        List<SignInEvent> told = signIns(one, directory);
        for (SignInEvent asked : told) {
            Diagnosis whole = diagnosis(told, asked);
            for (SignInField<?> field : SignInFields.all()) {
                if (!KEPT.contains(field)
                        && told.stream().anyMatch(row -> row.fact(field).isTold())) {
                    STATES.forEach(why -> Claims.assertNoMore(
                            told, whole, diagnosis(Claims.without(told, field, why), asked), field));
                }
            }
        }
    }

    private static Diagnosis diagnosis(List<SignInEvent> signIns, SignInEvent asked) {
        return Diagnoses.from(Told.store(signIns), CaseStore.NOW)
                .diagnose(asked.key())
                .orElseThrow();
    }

    private static List<SignInEvent> signIns(RealCase one, Path directory) throws IOException {
        return CaseStore.of(directory, one)
                .search(SignInQuery.builder().build(), Page.first(Page.MOST), Deadline.in(Duration.ofSeconds(10)))
                .signIns();
    }
}
