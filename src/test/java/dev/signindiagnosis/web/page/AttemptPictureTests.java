package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the picture of an attempt. */
class AttemptPictureTests {

    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void oneSignInAloneNeedsNoPicture() {
        assertThat(AttemptPicture.of(attempt(List.of(signIn(0, 53003))), WORDS)).isEmpty();
    }

    @Test
    void theTimeBetweenStandsBetweenAndTheEndIsMarked() {
        AttemptPicture picture = picture(List.of(signIn(0, 50074), signIn(40, 53003)));
        assertThat(picture.stages()).extracting(AttemptPicture.StageView::gap).containsExactly("40 s", "");
        assertThat(picture.stages())
                .extracting(AttemptPicture.StageView::stopped)
                .containsExactly(false, true);
        assertThat(picture.title()).contains("AADSTS50074", "AADSTS53003", "Stopped here");
    }

    @Test
    void signInsAlikeInARowAreOneStage() {
        AttemptPicture picture = picture(List.of(signIn(0, 50126), signIn(20, 50126), signIn(40, 53003)));
        assertThat(picture.stages()).hasSize(2);
        assertThat(picture.stages().get(0).name()).endsWith("× 2");
        assertThat(picture.stages().get(0).gap()).isEqualTo("20 s");
        assertThat(picture.leftOut()).isNull();
    }

    @Test
    void ofALongAttemptTheDecidingOneIsShownAndTheRestIsCounted() {
        List<SignInEvent> many =
                IntStream.range(0, 300).mapToObj(at -> signIn(at, 50000 + at)).toList();
        AttemptPicture picture = picture(many);
        assertThat(picture.stages()).hasSize(7).last().matches(AttemptPicture.StageView::deciding);
        assertThat(picture.leftOut()).endsWith(" 293");
        AttemptView view = AttemptView.of(attempt(many), null, null, WORDS);
        assertThat(view.rows()).hasSize(200).last().matches(AttemptView.RowView::deciding);
        assertThat(view.more()).isEqualTo("And 100 more.");
    }

    @Test
    void aCorrelationIdWithMoreThanIsReadSaysHowMany() {
        Attempt attempt = attempt(List.of(signIn(0, 53003)));
        assertThat(AttemptView.of(attempt, null, new Correlated(50_000, 200), WORDS)
                        .more())
                .contains("50,000", "200");
        assertThat(AttemptView.of(attempt, null, new Correlated(1, 1), WORDS).more())
                .isNull();
    }

    private static AttemptPicture picture(List<SignInEvent> signIns) {
        return AttemptPicture.of(attempt(signIns), WORDS).orElseThrow();
    }

    /** The last one decided. */
    private static Attempt attempt(List<SignInEvent> signIns) {
        return new Attempt(signIns, signIns.get(signIns.size() - 1), Attempt.Ending.BLOCKED);
    }

    private static SignInEvent signIn(int second, int code) {
        Facts facts = Facts.carrying(Set.of())
                .put(SignInFields.AT, Fixtures.AT.plusSeconds(second))
                .put(SignInFields.ERROR_CODE, (long) code)
                .build();
        SignInKey key = new SignInKey("6f1c2a7e-8b54-4c0d-9e2f-%012d".formatted(second));
        return new SignInEvent(key, LogTenant.UNTOLD, facts, Set.of(), 1);
    }
}
