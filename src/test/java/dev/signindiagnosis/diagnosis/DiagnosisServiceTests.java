package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.diagnosis.Diagnosis.Basis;
import dev.signindiagnosis.diagnosis.Diagnosis.FindingsFrom;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleJudge;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisServiceTests {

    private static final String CORRELATION = "c0000000-0000-4000-8000-00000000000c";
    private static final String OTHER_CORRELATION = "c0000000-0000-4000-8000-00000000000d";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-12T12:00:00Z"), ZoneOffset.UTC);
    private static final RuleJudge RULES = new RuleJudge(RuleBook.builtIn());

    @Test
    void requestIdOfAPromptIsAnsweredWithTheRefusalThatDecided() {
        Answer answer = ask(store(row(1, 0, 50199), row(2, 1, 53003)), "Request Id: " + SignIns.id(1));

        Diagnosis diagnosis = found(answer).diagnosis();
        assertThat(diagnosis.signIn().key().value()).isEqualTo(SignIns.id(1));
        assertThat(diagnosis.deciding().orElseThrow().key().value()).isEqualTo(SignIns.id(2));
        assertThat(diagnosis.errorCode()).isEqualTo(53003);
        assertThat(found(answer).match().quality()).isEqualTo(MatchQuality.SAME_REQUEST);
    }

    @Test
    void requestIdBeatsACorrelationIdThatDisagrees() {
        InMemoryStore store = store(row(1, 0, 50126), row(2, 60, 53003).correlationIds(OTHER_CORRELATION));

        Answer answer = ask(store, "Request Id: " + SignIns.id(1) + " Correlation Id: " + OTHER_CORRELATION);

        assertThat(found(answer).diagnosis().errorCode()).isEqualTo(50126);
        assertThat(answer.understood().conflicts()).extracting("field").containsExactly("correlationId");
    }

    @Test
    void correlationIdLabelledAsRequestIdIsFound() {
        Answer answer = ask(store(row(1, 0, 50126)), "Request Id: " + CORRELATION);

        assertThat(found(answer).match().quality()).isEqualTo(MatchQuality.SAME_CORRELATION);
    }

    @Test
    void bareIdIsTriedAsEither() {
        InMemoryStore store = store(row(1, 0, 50126));

        assertThat(found(ask(store, SignIns.id(1))).match().quality()).isEqualTo(MatchQuality.SAME_REQUEST);
        assertThat(found(ask(store, CORRELATION)).match().quality()).isEqualTo(MatchQuality.SAME_CORRELATION);
    }

    @Test
    void attemptNearestToTheTimeIsDiagnosedAndTheOthersAreNamed() {
        InMemoryStore store = store(row(1, 0, 50126), row(2, 3600, 53003), row(3, 7200, 0));

        Diagnosis diagnosis = found(ask(store, "Correlation Id: " + CORRELATION + " Timestamp: 2026-11-12T09:00:10Z"))
                .diagnosis();

        assertThat(diagnosis.errorCode()).isEqualTo(50126);
        assertThat(diagnosis.otherAttempts())
                .extracting(Attempt::ending)
                .containsExactly(Ending.BLOCKED, Ending.SIGNED_IN);
    }

    @Test
    void userWithOneAttemptIsFound() {
        assertThat(ask(store(row(1, 0, 50140), row(2, 5, 0)), user("kari@example.com")))
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void userWithTwoAttemptsIsSeveral() {
        Answer answer = ask(
                store(row(1, 0, 50126), row(2, 5000, 0).correlationIds(OTHER_CORRELATION)), user("kari@example.com"));

        assertThat(answer).isInstanceOfSatisfying(Answer.Several.class, several -> {
            assertThat(several.total()).isEqualTo(2);
            assertThat(several.matches()).hasSize(2);
        });
    }

    @Test
    void severalAttemptsStaySeveralWhereOneIsAskedFor() {
        Question one = new Question(
                null, null, null, "kari@example.com", null, null, Question.DAY, null, null, 1, ZoneOffset.UTC);

        Answer answer = ask(store(row(1, 0, 50126), row(2, 5000, 0).correlationIds(OTHER_CORRELATION)), one);

        assertThat(answer).isInstanceOfSatisfying(Answer.Several.class, several -> {
            assertThat(several.total()).isEqualTo(2);
            assertThat(several.choices()).hasSize(1);
        });
    }

    @Test
    void unknownIdWithACodeIsAnsweredFromTheMessage() {
        Answer answer = ask(
                store(row(1, 0, 50126)),
                "AADSTS50105: not assigned. Trace ID: " + SignIns.id(9) + " Timestamp: 2026-11-12 09:00:00Z");

        assertThat(answer).isInstanceOfSatisfying(Answer.Nothing.class, nothing -> {
            Diagnosis message = nothing.fromMessage().orElseThrow();
            assertThat(message.basis()).isEqualTo(Basis.MESSAGE);
            assertThat(message.errorCode()).isEqualTo(50105);
            assertThat(message.signIn()).isNull();
        });
    }

    @Test
    void messageWithoutUserTimeOrIdLeadsToNobodysSignIn() {
        Answer answer = ask(
                store(row(1, 0, 700016)),
                "AADSTS700016: Application with identifier 'a0000000-0000-4000-8000-00000000000a' was not found.");

        assertThat(answer).isInstanceOfSatisfying(Answer.Nothing.class, nothing -> {
            assertThat(nothing.nothing().reasons())
                    .extracting(NothingFound.Reason::id)
                    .containsExactly("nothingToLookUp");
            assertThat(nothing.fromMessage()).isPresent();
        });
    }

    @Test
    void codeAndTimeThatWereFilledInReachAsFarAsAskedFor() {
        Question question = new Question(
                null,
                null,
                null,
                null,
                null,
                SignIns.START.plusSeconds(3600),
                Question.DAY,
                50126,
                null,
                25,
                ZoneOffset.UTC);

        assertThat(ask(store(row(1, 0, 50126)), question)).isInstanceOf(Answer.Found.class);
    }

    @Test
    void emptyStoreSaysSo() {
        assertThat(ask(new InMemoryStore(), user("kari@example.com")))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.nothing().reasons())
                                .extracting(NothingFound.Reason::id)
                                .containsExactly("storeEmpty"));
    }

    @Test
    void freshSignInIsToBeAskedForAgain() {
        Answer answer = ask(
                store(row(1, 0, 0)),
                "user ola@example.com Timestamp: 2026-11-12T11:58:00Z Correlation Id: " + OTHER_CORRELATION);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.nothing().reasons()).anySatisfy(reason -> {
                            assertThat(reason.id()).isEqualTo("tooFresh");
                            assertThat(reason.retryAt()).isEqualTo("2026-11-12T12:03:00Z");
                        }));
    }

    @Test
    void unknownCodeIsSaidToBeUnknown() {
        Diagnosis diagnosis =
                found(ask(store(row(1, 0, 9999999)), SignIns.id(1))).diagnosis();

        assertThat(diagnosis.findingsFrom()).isEqualTo(FindingsFrom.UNKNOWN_CODE);
        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.blocked.who.application");
    }

    @Test
    void applicationThatSignsInAsItselfIsNamedOnce() {
        MadeUpRow job = MadeUpRow.of(SignIns.id(1), SignIns.START)
                .correlationIds(CORRELATION)
                .tell(SignInFields.ERROR_CODE, 7000222L)
                .tell(SignInFields.SERVICE_PRINCIPAL_NAME, "Nightly export")
                .tell(SignInFields.APPLICATION_NAME, "Nightly export");

        assertThat(found(ask(store(job), SignIns.id(1))).diagnosis().verdict().key())
                .isEqualTo("verdict.blocked.who");
    }

    @Test
    void codeWithoutARuleIsAnsweredByTheCodeBook() {
        Diagnosis diagnosis = found(ask(store(row(1, 0, 90033)), SignIns.id(1))).diagnosis();

        assertThat(diagnosis.findingsFrom()).isEqualTo(FindingsFrom.CODE_BOOK);
        assertThat(diagnosis.actor()).isEqualTo(Actor.USER);
        assertThat(diagnosis.advice()).isNotNull();
        assertThat(diagnosis.verdict().facts().get("cause"))
                .isEqualTo(
                        Message.of("cause.codeBook", "code", "AADSTS90033", "meaning", Message.of("code.90033.brief")));
    }

    @Test
    void whereNoSourceTellsWhoMustActNobodyIsGuessed() {
        Diagnosis diagnosis = found(ask(store(row(1, 0, 50064)), SignIns.id(1))).diagnosis();

        assertThat(diagnosis.advice()).isNotNull();
        assertThat(diagnosis.actor()).isEqualTo(Actor.HELPDESK);
    }

    @Test
    void suberrorOfAMessageIsTold() {
        Answer answer = ask(store(), "AADSTS50064: refused. \"suberror\":\"bad_token\"");
        Diagnosis diagnosis = ((Answer.Nothing) answer).fromMessage().orElseThrow();

        assertThat(diagnosis.suberror()).extracting(SuberrorAdvice::name).isEqualTo("bad_token");
        assertThat(diagnosis.actor()).isEqualTo(Actor.USER);
    }

    @Test
    void storeThatDoesNotAnswerIsUnavailable() {
        DiagnosisService service = service(new BrokenStore());

        assertThat(service.answer(user("kari@example.com"))).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void unknownKeyIsEmpty() {
        assertThat(service(store(row(1, 0, 0))).diagnose(new SignInKey(SignIns.id(9))))
                .isEmpty();
    }

    private static MadeUpRow row(int number, int seconds, long code) {
        return MadeUpRow.of(SignIns.id(number), SignIns.START.plusSeconds(seconds))
                .correlationIds(CORRELATION)
                .tell(SignInFields.ERROR_CODE, code)
                .tell(SignInFields.USER_NAME, "kari@example.com")
                .tell(SignInFields.APPLICATION_NAME, "Payroll")
                .tell(SignInFields.APPLICATION_ID, "a0000000-0000-4000-8000-00000000000a");
    }

    private static InMemoryStore store(MadeUpRow... rows) {
        return InMemoryStore.holding(
                List.of(rows).stream().map(MadeUpRow::build).toArray(SignInRow[]::new));
    }

    private static Question user(String name) {
        return new Question(
                null, null, null, name, null, null, Question.DAY, null, null, Question.USUAL_LIMIT, ZoneOffset.UTC);
    }

    private static Answer ask(InMemoryStore store, String text) {
        return ask(store, Question.ofText(text, ZoneOffset.UTC));
    }

    private static Answer ask(InMemoryStore store, Question question) {
        return service(store).answer(question);
    }

    private static Answer.Found found(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }

    private static DiagnosisService service(SignInEventRepository store) {
        return new DiagnosisService(
                store,
                new PasteReader(),
                new Judge(() -> RULES, ErrorCodeBook.builtIn(), new PasteReader(), NOON),
                new Emptiness(NOON, null));
    }
}
