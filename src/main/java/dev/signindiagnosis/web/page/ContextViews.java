package dev.signindiagnosis.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.LastGood;
import dev.signindiagnosis.diagnosis.NotTold;
import dev.signindiagnosis.diagnosis.PolicyChange;
import dev.signindiagnosis.diagnosis.TenantInvolved;
import dev.signindiagnosis.diagnosis.WayThrough;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.ContextView.ChangeView;
import dev.signindiagnosis.web.page.ContextView.DifferenceView;
import dev.signindiagnosis.web.page.ContextView.LastGoodView;
import dev.signindiagnosis.web.page.ContextView.LaterView;
import dev.signindiagnosis.web.page.ContextView.MomentView;
import dev.signindiagnosis.web.page.ContextView.TenantView;
import dev.signindiagnosis.web.page.ContextView.WayStepView;
import dev.signindiagnosis.web.page.ContextView.WayView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what the store tells beside an attempt. */
final class ContextViews {

    private final Words words;
    private final FactWords facts;
    private final PortalLinks links;

    ContextViews(Words words, PortalLinks links) {
        this.words = words;
        this.facts = new FactWords(words);
        this.links = links;
    }

    /** What stands beside this diagnosis. */
    ContextView of(Diagnosis diagnosis) {
        Context context = diagnosis.context();
        if (context == null || context.isEmpty()) {
            return ContextView.NONE;
        }
        SignInEvent deciding = diagnosis.deciding().orElse(null);
        return new ContextView(
                later(context.laterSuccess(), deciding),
                lastGood(context.lastGood(), deciding),
                context.policyChanges().stream().map(this::change).toList(),
                context.spread() == null ? null : SpreadView.of(context.spread(), words),
                context.waysThrough().stream().map(this::way).toList(),
                context.sums().stream().map(sum -> words.say(sum.text())).toList(),
                tenants(context.tenantsInvolved()),
                notTold(context.notTold()));
    }

    private @Nullable LaterView later(@Nullable SignInEvent later, @Nullable SignInEvent deciding) {
        return later == null || deciding == null
                ? null
                : new LaterView(
                        apart("story.later", Duration.between(deciding.at(), later.at())),
                        address(later),
                        TimeView.of(later.at(), words));
    }

    private @Nullable LastGoodView lastGood(@Nullable LastGood good, @Nullable SignInEvent deciding) {
        return good == null || deciding == null
                ? null
                : new LastGoodView(
                        apart("story.lastGood", Duration.between(good.signIn().at(), deciding.at())),
                        address(good.signIn()),
                        TimeView.of(good.signIn().at(), words),
                        good.differences().stream().map(this::difference).toList());
    }

    private String apart(String key, Duration apart) {
        return words.say(Message.of(key, "apart", apart));
    }

    private DifferenceView difference(LastGood.Difference difference) {
        String fact = difference.fact();
        return new DifferenceView(
                facts.label(fact),
                facts.value(fact, difference.then()),
                facts.value(fact, difference.now()),
                difference.mayExplain());
    }

    private ChangeView change(PolicyChange change) {
        return new ChangeView(
                policy(change.policyName(), change.policyId()),
                link(change.policyId()),
                words.say("policyChange." + change.kind().id()),
                side(change.kind(), change.then()),
                side(change.kind(), change.now()),
                moment(change.before()),
                moment(change.after()));
    }

    private @Nullable String link(@Nullable String policyId) {
        return policyId == null ? null : links.policy(policyId).orElse(null);
    }

    private String side(PolicyChange.Kind kind, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return kind == PolicyChange.Kind.OTHER_NAME ? value : facts.listed("policyResult", value);
    }

    private MomentView moment(SignInEvent signIn) {
        return new MomentView(address(signIn), TimeView.of(signIn.at(), words));
    }

    private WayView way(WayThrough way) {
        String list = way.need() == WayThrough.Need.OTHER_CONDITION ? "condition" : "grantControl";
        return new WayView(
                policy(way.policyName(), way.policyId()),
                words.say("way.need." + way.need().id()),
                way.what().stream().map(one -> facts.listed(list, one)).toList(),
                way.steps().stream()
                        .map(step ->
                                new WayStepView(words.say("actor." + step.who().id()), words.say(step.text())))
                        .toList());
    }

    private String policy(@Nullable String name, @Nullable String id) {
        if (name != null) {
            return name;
        }
        return id == null ? words.say("story.policyUnnamed") : id;
    }

    /** A tenant with several parts stands once, with all of them. */
    private List<TenantView> tenants(List<TenantInvolved> tenants) {
        return tenants.stream().collect(groupingBy(TenantInvolved::id, LinkedHashMap::new, toList())).values().stream()
                .map(this::tenant)
                .toList();
    }

    private TenantView tenant(List<TenantInvolved> parts) {
        return new TenantView(
                parts.get(0).id(),
                parts.get(0).name(),
                parts.stream()
                        .map(part -> words.say("tenantRole." + part.role().id()))
                        .toList(),
                parts.stream().anyMatch(TenantInvolved::decided));
    }

    /** Each reason once, with the parts that it holds for. */
    private List<FactView> notTold(List<NotTold> missing) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        missing.forEach(
                one -> parts.computeIfAbsent(words.say("notTold." + one.why().id()), why -> new ArrayList<>())
                        .add(words.say("contextPart." + one.part().id())));
        return gathered(parts);
    }

    /** Reasons with the parts that each holds for. */
    static List<FactView> gathered(Map<String, List<String>> parts) {
        return parts.entrySet().stream()
                .map(one -> new FactView(one.getKey(), String.join(", ", one.getValue()), false, false))
                .toList();
    }

    private static String address(SignInEvent signIn) {
        return "/sign-ins/" + signIn.key();
    }
}
