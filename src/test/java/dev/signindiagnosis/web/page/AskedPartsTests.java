package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedPartsTests {

    private static final String ID = "6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e20";
    private static final Instant AT = Instant.parse("2026-11-12T09:02:00Z");

    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void partOfAFieldLeavesByClearingTheField() {
        LookupForm form = LookupForm.of(Map.of("user", "kari@example.com", "application", "Payroll", "window", "P7D"));
        assertThat(without("kari@example.com", understood(null, null, "kari@example.com", "Payroll"), form))
                .isEqualTo(Map.of("application", "Payroll", "window", "P7D"));
    }

    @Test
    void partOfTheTextIsCutOutOfItWhateverItsCase() {
        LookupForm form = LookupForm.of(Map.of("text", "Request Id: " + ID.toUpperCase(Locale.ROOT) + " Kari"));
        assertThat(without(ID, understood(ID, null, null, null), form)).isEqualTo(Map.of("text", "Request Id:  Kari"));
    }

    @Test
    void timeOfAFieldLeavesWithItsDay() {
        LookupForm form = LookupForm.of(Map.of("user", "kari", "date", "2026-11-12", "time", "10:02"));
        assertThat(withoutTime(understood(null, AT, "kari", null), form)).isEqualTo(Map.of("user", "kari"));
    }

    @Test
    void timeOfTheTextLeavesTheOtherPartsAsFields() {
        LookupForm form = LookupForm.of(Map.of("text", "kari failed at 10:02 with " + ID));
        assertThat(withoutTime(understood(ID, AT, "kari", null), form))
                .isEqualTo(Map.of("requestId", ID, "user", "kari"));
    }

    @Test
    void onlyPartCannotBeTakenAway() {
        LookupForm form = LookupForm.of(Map.of("requestId", ID, "window", "P7D"));
        List<AskedPart> parts = AskedParts.of(understood(ID, null, null, null), form, WORDS);
        assertThat(parts).singleElement().matches(part -> !part.removable());
    }

    private Map<String, String> without(String value, Understood understood, LookupForm form) {
        return AskedParts.of(understood, form, WORDS).stream()
                .filter(part -> part.value().equals(value))
                .findFirst()
                .orElseThrow()
                .without();
    }

    private Map<String, String> withoutTime(Understood understood, LookupForm form) {
        return without(WORDS.times().exact(AT), understood, form);
    }

    private static Understood understood(
            @Nullable String request, @Nullable Instant at, @Nullable String user, @Nullable String application) {
        return new Understood(
                request == null ? null : new RequestId(request),
                null,
                List.of(),
                null,
                List.of(),
                null,
                at,
                null,
                List.of(),
                user,
                null,
                application,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
