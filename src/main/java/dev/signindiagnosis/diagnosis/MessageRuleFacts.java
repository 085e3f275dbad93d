package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.rule.StoryFacts;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a message tells beside its code, as rules ask for it: the row's own words, else what was pasted. */
final class MessageRuleFacts implements StoryFacts {

    private final Supplier<Map<String, String>> told;
    private final @Nullable String tenant;
    private final @Nullable NamedHeld held;

    private MessageRuleFacts(Supplier<Map<String, String>> told, @Nullable String tenant, @Nullable NamedHeld held) {
        this.told = told;
        this.tenant = tenant;
        this.held = held;
    }

    /** Of a sign-in, whose tenant and application its row tells. */
    static MessageRuleFacts ofSignIn(SignInEvent signIn, Map<String, String> pasted, PasteReader pastes) {
        return new MessageRuleFacts(() -> words(signIn, pasted, pastes), null, null);
    }

    /** Of a message without a sign-in. */
    static MessageRuleFacts alone(Understood understood, NamedHeld held) {
        return new MessageRuleFacts(understood::messageFacts, understood.tenantId(), held);
    }

    /** What the row's own words tell, else what the pasted message does. */
    static Map<String, String> words(SignInEvent signIn, Map<String, String> pasted, PasteReader pastes) {
        Map<String, String> words = new HashMap<>(pasted);
        Stream.of(SignInFields.FAILURE_REASON, SignInFields.ADDITIONAL_DETAILS)
                .flatMap(field -> signIn.fact(field).value().stream())
                .forEach(text -> words.putAll(pastes.read(text, ZoneOffset.UTC).messageFacts()));
        return words;
    }

    @Override
    public Fact<?> get(String name) {
        return switch (name) {
            case "message.methodUsed" -> text("methodUsed");
            case "message.methodRequested" -> text("methodRequested");
            case "message.moreThanAsked" -> moreThanAsked();
            case "message.onBehalfOf" -> text("flow").map("onBehalfOf"::equals);
            case "message.tenant" -> tenant == null ? Fact.untold(FactState.ABSENT) : Fact.told(tenant);
            case "message.tenantHeld" -> held == null ? Fact.untold(FactState.ABSENT) : held.tenant();
            case "message.applicationHeld" -> held == null ? Fact.untold(FactState.ABSENT) : held.application();
            default -> Fact.untold(FactState.ABSENT);
        };
    }

    private Fact<String> text(String name) {
        @Nullable String value = told.get().get(name);
        return value == null ? Fact.untold(FactState.ABSENT) : Fact.told(value);
    }

    private Fact<?> moreThanAsked() {
        Fact<String> requested = text("methodRequested");
        return requested.isTold()
                ? text("methodUsed")
                        .map(used -> strong(used) && !strong(requested.value().orElseThrow()))
                : requested;
    }

    /** A second factor or a certificate, as such messages name them. */
    private static boolean strong(String methods) {
        String lower = methods.toLowerCase(Locale.ROOT);
        return lower.contains("multifactor") || lower.contains("x509");
    }
}
