package dev.signindiagnosis.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.signindiagnosis.diagnosis.Spread;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a kept answer tells beside the attempt. */
final class KeptStory {

    private final Words words;
    private final FactWords facts;
    private final PortalLinks links;

    KeptStory(Words words, PortalLinks links) {
        this.words = words;
        this.facts = new FactWords(words);
        this.links = links;
    }

    /**
     * The story as it was then.
     *
     * @param decided when the deciding sign-in happened
     */
    ContextView of(KeptNode context, Instant decided) {
        return new ContextView(
                later(context.part("laterSuccess"), decided),
                lastGood(context.part("lastGood"), decided),
                context.parts("policyChanges").stream().map(this::change).toList(),
                context.part("spread").isThere() ? spread(context.part("spread")) : null,
                context.parts("waysThrough").stream().map(this::way).toList(),
                context.parts("sums").stream().map(sum -> sum.text("text")).toList(),
                tenants(context.parts("tenantsInvolved")),
                notTold(context.parts("notTold")));
    }

    private @Nullable LaterView later(KeptNode later, Instant decided) {
        Instant at = later.moment("at");
        return at == null
                ? null
                : new LaterView(
                        apart("story.later", Duration.between(decided, at)), address(later), TimeView.of(at, words));
    }

    private @Nullable LastGoodView lastGood(KeptNode good, Instant decided) {
        Instant at = good.moment("at");
        return at == null
                ? null
                : new LastGoodView(
                        apart("story.lastGood", Duration.between(at, decided)),
                        address(good),
                        TimeView.of(at, words),
                        good.parts("differences").stream()
                                .map(one -> new DifferenceView(
                                        one.text("label"), one.text("then"), one.text("now"), one.says("mayExplain")))
                                .toList());
    }

    private String apart(String key, Duration apart) {
        return words.say(Message.of(key, "apart", apart));
    }

    private ChangeView change(KeptNode change) {
        String id = change.firstOf("policyId");
        return new ChangeView(
                policy(change),
                id == null ? null : links.policy(id).orElse(null),
                words.say("policyChange." + change.text("kind")),
                side(change, "then"),
                side(change, "now"),
                moment(change.part("before")),
                moment(change.part("after")));
    }

    private String side(KeptNode change, String name) {
        String value = change.firstOf(name);
        if (value == null) {
            return "–";
        }
        return change.text("kind").equals("otherName") ? value : facts.listed("policyResult", value);
    }

    private MomentView moment(KeptNode signIn) {
        Instant at = signIn.moment("at");
        return new MomentView(address(signIn), at == null ? TimeView.UNTOLD : TimeView.of(at, words));
    }

    private WayView way(KeptNode way) {
        return new WayView(
                policy(way),
                way.text("needText"),
                way.texts("labels"),
                way.parts("steps").stream()
                        .map(step -> new WayStepView(words.say("actor." + step.text("who")), step.text("text")))
                        .toList());
    }

    private String policy(KeptNode part) {
        String named = part.firstOf("policyName", "policyId");
        return named == null ? words.say("story.policyUnnamed") : named;
    }

    private SpreadView spread(KeptNode spread) {
        List<KeptNode> windows = spread.parts("windows");
        Integer code = spread.number("code");
        return new SpreadView(
                SpreadView.same(code == null ? 0 : code, spread.firstOf("policyName", "policyId"), words),
                windows.stream().allMatch(window -> window.count("signIns") <= SpreadView.ALONE),
                windows.stream().anyMatch(window -> window.count("users") > 1),
                words.say("scope." + spread.text("scope")),
                spread.text("scopeRule"),
                spread.says("incident"),
                spread.text("incidentRule"),
                windows.stream()
                        .map(window -> SpreadView.window(window(window), words))
                        .toList(),
                HoursView.of(spread.parts("hours").stream().map(this::hour).toList(), words)
                        .orElse(null));
    }

    private static Spread.Window window(KeptNode window) {
        Instant from = window.moment("from");
        Instant until = window.moment("until");
        return new Spread.Window(
                Duration.parse(window.text("window")),
                from == null ? Instant.EPOCH : from,
                until == null ? Instant.EPOCH : until,
                window.count("users"),
                window.says("usersExact"),
                window.count("applications"),
                window.count("signIns"),
                window.moment("firstSeen"));
    }

    private Spread.Hour hour(KeptNode hour) {
        Instant from = hour.moment("from");
        return new Spread.Hour(from == null ? Instant.EPOCH : from, hour.count("count"), hour.count("weekBefore"));
    }

    private List<TenantView> tenants(List<KeptNode> tenants) {
        return tenants.stream()
                .collect(groupingBy(tenant -> tenant.text("id"), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::tenant)
                .toList();
    }

    private TenantView tenant(List<KeptNode> parts) {
        return new TenantView(
                parts.get(0).text("id"),
                parts.get(0).firstOf("name"),
                parts.stream()
                        .map(part -> words.say("tenantRole." + part.text("role")))
                        .toList(),
                parts.stream().anyMatch(part -> part.says("decided")));
    }

    private List<FactView> notTold(List<KeptNode> missing) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        missing.forEach(one -> parts.computeIfAbsent(one.text("text"), why -> new ArrayList<>())
                .add(words.say("contextPart." + one.text("part"))));
        return ContextViews.gathered(parts);
    }

    private static String address(KeptNode signIn) {
        return "/sign-ins/" + signIn.text("key");
    }
}
