package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.CauseTold;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.CauseView.ActionView;
import dev.signindiagnosis.web.page.CauseView.ReferenceView;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows causes: those that rules recognised, or what the code book knows where none did. */
final class CauseViews {

    /** What the log itself says, for a code without a rule. */
    private static final List<SignInField<?>> OWN_WORDS = List.of(
            SignInFields.ERROR_CODE,
            SignInFields.FAILURE_REASON,
            SignInFields.ADDITIONAL_DETAILS,
            SignInFields.CONDITIONAL_ACCESS_STATUS);

    private final Words words;
    private final FactWords facts;
    private final PortalLinks links;
    private final Cloud cloud;

    CauseViews(Words words, PortalLinks links, Cloud cloud) {
        this.words = words;
        this.facts = new FactWords(words);
        this.links = links;
        this.cloud = cloud;
    }

    /** The causes, best first; never empty. */
    List<CauseView> of(Diagnosis diagnosis) {
        return diagnosis.findings().isEmpty()
                ? List.of(withoutRule(diagnosis))
                : diagnosis.findings().stream()
                        .map(finding -> of(finding, diagnosis))
                        .toList();
    }

    private CauseView of(Finding finding, Diagnosis diagnosis) {
        Facts told = diagnosis.facts();
        return new CauseView(
                words.say(finding.title()),
                finding.ruleId(),
                words.say("confidence." + finding.confidence().id()),
                words.say(finding.whatHappened()),
                finding.evidence().stream()
                        .filter(one -> diagnosis.basis() == Diagnosis.Basis.EVENT || !isTheMessage(one))
                        .map(one -> FactView.of(one, facts))
                        .toList(),
                finding.actions().stream().map(one -> action(one, told)).toList(),
                finding.references().stream().map(this::reference).toList());
    }

    /** Where only a message was judged, its text is what was pasted and no line of a log. */
    private static boolean isTheMessage(Evidence evidence) {
        return evidence.fact().equals(SignInFields.FAILURE_REASON.name());
    }

    private ActionView action(Action action, Facts told) {
        String link =
                action.link() == null ? null : links.to(action.link(), told).orElse(null);
        return new ActionView(
                words.say("actor." + action.who().id()),
                action.role(),
                words.say(action.text()),
                link,
                action.verify() == null ? null : words.say(action.verify()));
    }

    private CauseView withoutRule(Diagnosis diagnosis) {
        Integer code = diagnosis.errorCode();
        List<FactView> own = OWN_WORDS.stream()
                .map(field -> FactView.of(field.name(), diagnosis.facts().get(field), facts))
                .toList();
        return new CauseView(
                words.say(CauseTold.title(diagnosis)),
                null,
                null,
                words.say(CauseTold.happened(diagnosis)),
                own,
                CauseTold.actions(diagnosis).stream()
                        .map(one -> action(one, diagnosis.facts()))
                        .toList(),
                code == null || code == 0 ? List.of() : List.of(reference(code)));
    }

    /**
     * The cause where no rule recognised one, of an answer that was kept.
     *
     * @param code the code that decided; null where none was told
     * @param from who knows it: the code book, or nobody
     * @param own what the log itself says
     */
    CauseView withoutRule(@Nullable Integer code, String from, List<FactView> own) {
        String key = "result.without." + (code == null ? "noCode" : from);
        List<ReferenceView> references = code == null || code == 0 ? List.of() : List.of(reference(code));
        return new CauseView(
                words.say(key + ".title"),
                null,
                null,
                words.say(Message.of(key, "code", code == null ? "" : "AADSTS" + code)),
                own,
                code != null && code == 0 ? List.of() : List.of(general("look"), general("escalate")),
                references);
    }

    private ActionView general(String step) {
        return new ActionView(
                words.say("actor.helpdesk"), null, words.say("result.without.action." + step), null, null);
    }

    /** A code with its page here and at Microsoft. */
    ReferenceView reference(int code) {
        return new ReferenceView(
                "AADSTS" + code,
                "/error-codes/" + code,
                AadstsLinks.lookupUrl(cloud, code).map(URI::toString).orElse(null));
    }
}
