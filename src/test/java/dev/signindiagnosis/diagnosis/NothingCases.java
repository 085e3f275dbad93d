package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleJudge;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Look-ups that find nothing, at noon of 12 November 2026, in a store of one's own. */
final class NothingCases {

    static final Instant NOW = Instant.parse("2026-11-12T12:00:00Z");
    static final String TENANT = "70000000-0000-4000-8000-000000000001";
    static final String OTHER_TENANT = "70000000-0000-4000-8000-000000000002";
    static final String PAYROLL = "a0000000-0000-4000-8000-00000000000a";

    private static final RuleJudge RULES = new RuleJudge(RuleBook.builtIn());

    private @Nullable String text;
    private @Nullable String user;
    private @Nullable String application;
    private @Nullable Instant at;
    private Duration window = Question.DAY;
    private @Nullable Integer code;
    private @Nullable LogTenant tenant;
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable Duration retention;

    /** A sign-in of that number to Payroll by Kari in the log of the usual tenant. */
    static MadeUpRow row(int number, String at) {
        return MadeUpRow.of(number, at)
                .tenant(TENANT)
                .tell(SignInFields.TYPE, "interactiveUser")
                .tell(SignInFields.ERROR_CODE, 53003L)
                .tell(SignInFields.USER_NAME, "kari.nordmann@example.com")
                .tell(SignInFields.APPLICATION_ID, PAYROLL)
                .tell(SignInFields.APPLICATION_NAME, "Payroll");
    }

    static NothingCases user(String name) {
        NothingCases asked = new NothingCases();
        asked.user = name;
        return asked;
    }

    static NothingCases text(String text) {
        NothingCases asked = new NothingCases();
        asked.text = text;
        return asked;
    }

    NothingCases application(String name) {
        application = name;
        return this;
    }

    NothingCases at(String moment) {
        at = Instant.parse(moment);
        return this;
    }

    NothingCases within(Duration each) {
        window = each;
        return this;
    }

    NothingCases code(int number) {
        code = number;
        return this;
    }

    NothingCases tenant(String id) {
        tenant = new LogTenant(id);
        return this;
    }

    NothingCases zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    NothingCases retention(Duration kept) {
        retention = kept;
        return this;
    }

    /** Why nothing was found. */
    NothingFound in(SignInEventRepository store) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        DiagnosisService service = new DiagnosisService(
                store,
                new PasteReader(),
                new Judge(() -> RULES, ErrorCodeBook.builtIn(), new PasteReader(), clock),
                new Emptiness(clock, retention));
        Answer answer = service.answer(new Question(
                text, null, null, user, application, at, window, code, tenant, Question.USUAL_LIMIT, zone));
        assertThat(answer).isInstanceOf(Answer.Nothing.class);
        return ((Answer.Nothing) answer).nothing();
    }

    /** Why nothing was found among these sign-ins. */
    NothingFound in(MadeUpRow... rows) {
        return in(InMemoryStore.holding(Stream.of(rows).map(MadeUpRow::build).toArray(SignInRow[]::new)));
    }

    /** The names of the reasons, in their order. */
    static List<String> ids(NothingFound nothing) {
        return nothing.reasons().stream().map(Reason::id).toList();
    }

    /** The reason of that name. */
    static Optional<Reason> reason(NothingFound nothing, String id) {
        return nothing.reasons().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The keys of what may have been meant. */
    static List<String> candidates(Reason reason) {
        return reason.candidates().stream()
                .map(match -> match.signIn().key().value())
                .toList();
    }
}
