package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.CauseView.ActionView;
import dev.signindiagnosis.web.page.CauseView.ReferenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the causes of a kept answer. */
final class KeptCauses {

    private static final String CODE = "AADSTS";

    private final Words words;
    private final FactWords facts;
    private final CauseViews views;

    KeptCauses(Words words, CauseViews views) {
        this.words = words;
        this.facts = new FactWords(words);
        this.views = views;
    }

    /** The causes, best first; never empty. */
    List<CauseView> of(KeptNode answer) {
        List<KeptNode> findings = answer.parts("findings");
        return findings.isEmpty()
                ? List.of(withoutRule(answer))
                : findings.stream().map(this::cause).toList();
    }

    /** The least role of the first step that the one who must act takes. */
    static @Nullable String role(KeptNode answer) {
        String actor = answer.text("actor");
        return answer.parts("findings").stream()
                .limit(1)
                .flatMap(finding -> finding.parts("actions").stream())
                .filter(action -> action.text("who").equals(actor))
                .flatMap(action -> Stream.ofNullable(action.firstOf("role")))
                .findFirst()
                .orElse(null);
    }

    /** Codes to read on at: the one that decided first. */
    List<ReferenceView> references(KeptNode answer, List<CauseView> causes) {
        List<ReferenceView> references = new ArrayList<>();
        Integer code = answer.part("errorCode").number("code");
        if (code != null && code != 0) {
            references.add(views.reference(code));
        }
        causes.forEach(cause -> references.addAll(cause.references()));
        return references.stream().distinct().toList();
    }

    private CauseView withoutRule(KeptNode answer) {
        KeptNode code = answer.part("errorCode");
        CauseView general = views.withoutRule(
                code.number("code"),
                answer.firstOf("findingsFrom") == null ? "unknownCode" : answer.text("findingsFrom"),
                List.of());
        String meaning = code.firstOf("meaning");
        return meaning == null
                ? general
                : new CauseView(
                        general.title(),
                        null,
                        null,
                        meaning,
                        general.evidence(),
                        fix(code).map(List::of).orElse(general.actions()),
                        general.references());
    }

    private Optional<ActionView> fix(KeptNode code) {
        String actor = Objects.requireNonNullElse(code.firstOf("actor"), Actor.HELPDESK.id());
        return Optional.ofNullable(code.firstOf("fix"))
                .map(fix -> new ActionView(words.say("actor." + actor), null, fix, null, null));
    }

    private CauseView cause(KeptNode finding) {
        return new CauseView(
                finding.text("title"),
                finding.firstOf("ruleId"),
                words.say("confidence." + finding.text("confidence")),
                finding.text("whatHappened"),
                finding.parts("evidence").stream().map(this::evidence).toList(),
                finding.parts("actions").stream().map(this::action).toList(),
                finding.parts("references").stream()
                        .map(reference -> reference.text("code"))
                        .filter(code -> code.matches(CODE + "[0-9]{1,9}"))
                        .map(code -> views.reference(Integer.parseInt(code.substring(CODE.length()))))
                        .toList());
    }

    private FactView evidence(KeptNode evidence) {
        FactState state = evidence.state("state");
        String value = evidence.firstOf("value");
        String said = state == FactState.TOLD ? facts.listed("fact", "seeBelow") : facts.state(state);
        return new FactView(evidence.text("label"), value == null ? said : value, state == FactState.TOLD, false);
    }

    private ActionView action(KeptNode action) {
        return new ActionView(
                words.say("actor." + action.text("who")),
                action.firstOf("role"),
                action.text("text"),
                action.firstOf("link"),
                action.firstOf("verify"));
    }
}
