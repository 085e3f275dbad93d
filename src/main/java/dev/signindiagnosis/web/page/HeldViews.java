package dev.signindiagnosis.web.page;

import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Coverage.Day;
import dev.signindiagnosis.store.Coverage.Range;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.HeldView.FieldView;
import dev.signindiagnosis.web.page.HeldView.StripView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shows what a store holds by day, or by week where days would be too many. Days are those of the store, in UTC. */
final class HeldViews {

    static final int FIELD = 12;

    private static final int MOST_DAYS = 120;
    private static final int WEEK = 7;
    private static final int LEVELS = 4;
    private static final int GAPS = 5;

    private final Words words;
    private final Coverage held;
    private final LocalDate first;
    private final LocalDate last;
    private final int step;

    private HeldViews(Coverage held, Words words) {
        this.words = words;
        this.held = held;
        this.first = days(held).map(Day::date).min(LocalDate::compareTo).orElseThrow();
        this.last = days(held).map(Day::date).max(LocalDate::compareTo).orElseThrow();
        this.step = ChronoUnit.DAYS.between(first, last) < MOST_DAYS ? 1 : WEEK;
    }

    /** The strips; empty where nothing is held. */
    static Optional<HeldView> of(Coverage held, Words words) {
        return held.ranges().isEmpty() ? Optional.empty() : Optional.of(new HeldViews(held, words).view());
    }

    private static Stream<Day> days(Coverage held) {
        return held.ranges().stream().flatMap(range -> range.days().stream());
    }

    private HeldView view() {
        return new HeldView(
                words.say(step == 1 ? "held.unit.day" : "held.unit.week"),
                words.times().day(first),
                words.times().day(last),
                held.ranges().stream().map(this::strip).toList());
    }

    private StripView strip(Range range) {
        Map<Long, Long> counts = new TreeMap<>();
        range.days().forEach(day -> counts.merge(place(day.date()), day.signIns(), Long::sum));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        return new StripView(
                name(range),
                words.say(new Message(
                        "held.span",
                        Map.of(
                                "n", range.signIns(),
                                "first", range.days().get(0).date(),
                                "last",
                                        range.days()
                                                .get(range.days().size() - 1)
                                                .date()))),
                (int) (place(last) + 1) * FIELD,
                counts.entrySet().stream().map(field -> field(field, most)).toList(),
                gaps(range.days()));
    }

    private long place(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / step;
    }

    private FieldView field(Map.Entry<Long, Long> field, long most) {
        LocalDate day = first.plusDays(field.getKey() * step);
        return new FieldView(
                (int) (field.getKey() * FIELD),
                (int) (1 + (field.getValue() - 1) * LEVELS / most),
                step == 1 ? words.times().day(day) : words.say(Message.of("held.week", "day", day)),
                words.say(Message.of("held.count", "n", field.getValue())));
    }

    private String name(Range range) {
        String type = words.say("type." + range.type().id());
        boolean several = held.ranges().stream().map(Range::tenant).distinct().count() > 1;
        return several && range.tenant().isTold()
                ? words.say(new Message(
                        "held.ofTenant",
                        Map.of("type", type, "tenant", range.tenant().id())))
                : type;
    }

    private List<String> gaps(List<Day> days) {
        Map<LocalDate, LocalDate> gaps = new TreeMap<>();
        for (int place = 1; place < days.size(); place++) {
            LocalDate after = days.get(place - 1).date().plusDays(1);
            if (after.isBefore(days.get(place).date())) {
                gaps.put(after, days.get(place).date().minusDays(1));
            }
        }
        List<String> said = new ArrayList<>(gaps.entrySet().stream()
                .limit(GAPS)
                .map(gap -> gap(gap.getKey(), gap.getValue()))
                .toList());
        if (gaps.size() > GAPS) {
            said.add(words.say(Message.of("held.moreGaps", "n", gaps.size() - GAPS)));
        }
        return List.copyOf(said);
    }

    private String gap(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? words.say(Message.of("held.gapDay", "day", from))
                : words.say(new Message("held.gap", Map.of("from", from, "to", to)));
    }
}
