package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Guide.Holding;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attempts a caller is offered. */
class GuideTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final InMemoryStore store = new InMemoryStore();
    private int number;

    private void hold(int minutesAgo, int code, String system) {
        number++;
        store.write(
                List.of(MadeUpRow.of(
                                number,
                                NOW.minus(Duration.ofMinutes(minutesAgo)).toString())
                        .tell(SignInFields.ERROR_CODE, (long) code)
                        .tell(SignInFields.USER_NAME, "kari@example.com")
                        .tell(SignInFields.DEVICE_OPERATING_SYSTEM, system)
                        .build()),
                ImportId.UNKNOWN);
        store.commit();
    }

    private List<Integer> offered(Symptom seen, Holding holding) {
        Question question =
                new Question(null, null, null, "kari", null, NOW, Duration.ofDays(1), null, null, 100, ZoneOffset.UTC);
        Answer answer = Diagnoses.from(store, NOW).answer(question);
        return Guide.likeliest(((Answer.Several) answer).choices(), seen, holding).stream()
                .map(choice -> choice.attempt().deciding())
                .flatMap(signIn -> code(signIn).stream())
                .toList();
    }

    private static List<Integer> code(SignInEvent signIn) {
        return signIn.errorCode().stream().toList();
    }

    @ParameterizedTest
    @CsvSource({"PASSWORD, 50126", "SECOND_FACTOR, 500121", "BLOCKED, 53003", "APPROVAL, 65001", "AGAIN, 70043"})
    void whatTheCallerSeesComesFirst(Symptom seen, int code) {
        hold(5, 0, "Windows10");
        hold(50, 50126, "Windows10");
        hold(100, 500121, "Windows10");
        hold(150, 53003, "Windows10");
        hold(200, 65001, "Windows10");
        hold(250, 70043, "Windows10");
        assertThat(offered(seen, Holding.UNCLEAR)).hasSize(Guide.MOST).startsWith(code);
    }

    @Test
    void deviceTellsTwoAlikeApart() {
        hold(5, 50126, "Windows10");
        hold(120, 50053, "Ios 17");
        assertThat(offered(Symptom.PASSWORD, Holding.PHONE)).first().isEqualTo(50053);
        assertThat(offered(Symptom.PASSWORD, Holding.COMPUTER)).first().isEqualTo(50126);
    }

    @Test
    void successIsOfferedLast() {
        hold(5, 0, "Windows10");
        hold(300, 50126, "Windows10");
        assertThat(offered(Symptom.UNCLEAR, Holding.UNCLEAR)).containsExactly(50126, 0);
    }

    @Test
    void everyCategoryOfASymptomIsOneOfTheBook() {
        List<Symptom> telling = List.of(Symptom.values()).subList(0, Symptom.values().length - 1);
        for (Symptom symptom : telling) {
            assertThat(ErrorCodeBook.builtIn().all()).as("%s", symptom).anyMatch(symptom::fits);
        }
    }
}
