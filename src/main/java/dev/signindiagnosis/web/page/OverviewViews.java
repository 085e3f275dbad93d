package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.diagnosis.Overview;
import dev.signindiagnosis.diagnosis.Overview.Compared;
import dev.signindiagnosis.diagnosis.Overview.Item;
import dev.signindiagnosis.diagnosis.Overview.Ranking;
import dev.signindiagnosis.diagnosis.Overview.Total;
import dev.signindiagnosis.diagnosis.OverviewSpan;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.OverviewView.ItemView;
import dev.signindiagnosis.web.page.OverviewView.PartView;
import dev.signindiagnosis.web.page.OverviewView.RankingView;
import dev.signindiagnosis.web.page.OverviewView.TotalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows an overview in words, each figure with the address of the sign-ins behind it. */
final class OverviewViews {

    static final String PAGE = "/overview";
    static final String LIST = "/overview/sign-ins";

    private static final List<Outcome> ORDER =
            List.of(Outcome.FAILURE, Outcome.INTERRUPTED, Outcome.SUCCESS, Outcome.UNKNOWN);

    /** How many new codes are listed. */
    private static final int FIRST_SHOWN = 10;

    private final Words words;
    private final OverviewFilter filter;
    private final @Nullable Instant until;
    private final Overview overview;

    private OverviewViews(Overview overview, OverviewFilter filter, @Nullable Instant until, Words words) {
        this.overview = overview;
        this.filter = filter;
        this.until = until;
        this.words = words;
    }

    static OverviewView of(Overview overview, OverviewFilter filter, @Nullable Instant until, Words words) {
        return new OverviewViews(overview, filter, until, words).view();
    }

    private OverviewView view() {
        return new OverviewView(
                words.say(new Message("overview.window", Map.of("from", overview.from(), "until", overview.until()))),
                remarks(),
                spans(),
                parts(PAGE, filter, pageParameters(overview.span()), words),
                ORDER.stream().flatMap(outcome -> total(outcome).stream()).toList(),
                new OverviewChart(overview, words, this::list).view(ORDER),
                rankings(),
                overview.firstTime() == null ? null : firstTime(overview.firstTime()));
    }

    private List<Frame.Switch> spans() {
        return Arrays.stream(OverviewSpan.values())
                .map(span -> new Frame.Switch(
                        span.id(), address(PAGE, pageParameters(span), filter.parts()), span == overview.span()))
                .toList();
    }

    private Map<String, String> pageParameters(OverviewSpan span) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("span", span.id());
        if (until != null) {
            parameters.put("until", until.toString());
        }
        return parameters;
    }

    private static String address(String page, Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return OverviewFilter.address(page, all);
    }

    /** What narrows a page, each part with the way to be rid of it. */
    static List<PartView> parts(String page, OverviewFilter filter, Map<String, String> others, Words words) {
        List<PartView> parts = new ArrayList<>();
        filter.parts()
                .forEach((name, value) -> parts.add(new PartView(
                        words.say("overview.part." + name),
                        value(name, value, words),
                        address(page, others, filter.with(name, Optional.empty())))));
        return parts;
    }

    private static String value(String name, String value, Words words) {
        return switch (name) {
            case "code" -> "AADSTS" + value;
            case "outcome" -> words.say("outcome." + value);
            case "type" -> words.say("type." + value);
            case "country" ->
                String.valueOf(new FactWords(words).value("place.country", value.toUpperCase(Locale.ROOT)));
            default -> value;
        };
    }

    private Optional<TotalView> total(Outcome outcome) {
        Total total = Objects.requireNonNull(overview.totals().get(outcome));
        if (outcome == Outcome.UNKNOWN && total.now() == 0) {
            return Optional.empty();
        }
        return Optional.of(new TotalView(
                MarkView.of(outcome, words),
                words.number(total.now()),
                before(total.before()),
                total.now() == 0 || outcome == Outcome.UNKNOWN ? null : list("outcome", outcome.id())));
    }

    private String before(long signIns) {
        return overview.compared() == Compared.NOTHING
                ? ""
                : words.say(Message.of("overview.before." + overview.span().id(), "n", words.number(signIns)));
    }

    /** What to know before figures are compared. */
    private List<String> remarks() {
        return Stream.of(
                        overview.atNewest() ? "overview.atNewest" : "",
                        switch (overview.compared()) {
                            case WHOLE -> "";
                            case PART -> "overview.compared.part";
                            case NOTHING -> "overview.compared.nothing";
                        })
                .filter(key -> !key.isEmpty())
                .map(words::say)
                .toList();
    }

    private List<RankingView> rankings() {
        return Stream.of(
                        ranking("failures", "code", overview.failures(), Outcome.FAILURE),
                        ranking("applications", "application", overview.applications(), Outcome.FAILURE),
                        ranking("policies", "policy", overview.policies(), null),
                        ranking("countries", "country", overview.countries(), Outcome.FAILURE),
                        ranking("interrupts", "code", overview.interrupts(), Outcome.INTERRUPTED))
                .toList();
    }

    private RankingView firstTime(List<Item> codes) {
        List<Item> first = codes.subList(0, Math.min(FIRST_SHOWN, codes.size()));
        return ranking("firstTime", "code", new Ranking(first, codes.size(), 0), null);
    }

    private RankingView ranking(String id, String part, Ranking ranking, @Nullable Outcome outcome) {
        long most = ranking.items().stream().mapToLong(Item::signIns).max().orElse(1);
        long more = ranking.inAll() - ranking.items().size();
        String rest = Stream.of(
                        more > 0 ? words.say(Message.of("overview.more", "n", more)) : "",
                        ranking.untold() > 0 ? words.say(Message.of("overview.untold", "n", ranking.untold())) : "")
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new RankingView(
                id,
                words.say("overview." + id),
                words.say("overview." + id + ".none"),
                ranking.items().stream()
                        .map(item -> item(item, part, outcome, most))
                        .toList(),
                rest);
    }

    private ItemView item(Item item, String part, @Nullable Outcome outcome, long most) {
        boolean code = part.equals("code");
        Map<String, String> narrowed = new LinkedHashMap<>(filter.with(part, Optional.of(item.value())));
        if (outcome != null) {
            narrowed.put("outcome", outcome.id());
        }
        return new ItemView(
                item.name().orElseGet(() -> value(part, item.value(), words)),
                code ? meaning(item.value()) : "",
                code ? "/error-codes/" + item.value() : null,
                list(narrowed, overview.from(), overview.until()),
                words.number(item.signIns()),
                (int) Math.max(1, item.signIns() * 100 / most),
                note(item));
    }

    private String note(Item item) {
        String users = item.users()
                .map(all ->
                        words.say(Message.of(all.exact() ? "overview.users" : "overview.usersAbout", "n", all.count())))
                .orElse("");
        return (users + " " + before(item.before())).strip();
    }

    private String meaning(String code) {
        return CodeGuide.builtIn()
                .advice(Integer.parseInt(code))
                .map(advice -> words.say(advice.briefKey()))
                .orElse("");
    }

    private String list(String part, String value) {
        return list(filter.with(part, Optional.of(value)), overview.from(), overview.until());
    }

    private String list(Instant from, Instant until) {
        return list(filter.parts(), from, until);
    }

    private static String list(Map<String, String> parts, Instant from, Instant until) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("from", from.toString());
        all.put("until", until.toString());
        return OverviewFilter.address(LIST, all);
    }
}
