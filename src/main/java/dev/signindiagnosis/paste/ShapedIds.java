package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads IDs whose label is unknown or lost, by the shape that every message of Entra has in every language: trace ID,
 * correlation ID, time, close to each other, each behind a label. Labels may also stand together before their values.
 */
final class ShapedIds {

    private static final int WIDEST_GAP = 60;

    private final String text;
    private final List<NamedGuid> ids;
    private final List<TimeSpan> times;

    private ShapedIds(String text, List<NamedGuid> ids, List<TimeSpan> times) {
        this.text = text;
        this.ids = new ArrayList<>(ids);
        this.times = times;
    }

    static List<NamedGuid> read(String text, List<NamedGuid> ids, List<TimeSpan> times) {
        ShapedIds shaped = new ShapedIds(text, ids, times);
        for (int i = 0; i + 1 < ids.size(); i++) {
            shaped.readPair(i);
        }
        return shaped.ids;
    }

    private void readPair(int i) {
        NamedGuid first = ids.get(i);
        NamedGuid second = ids.get(i + 1);
        String between = between(first.span().end(), second.span().start());
        if (between.isEmpty() || first.known() && second.known()) {
            return;
        }
        if (between.chars().noneMatch(Character::isLetterOrDigit)) {
            readStackedLabels(i);
        } else if (fits(first, Role.REQUEST)
                && fits(second, Role.CORRELATION)
                && isLabelled(i)
                && timeFollows(second)) {
            ids.set(i, first.as(Role.REQUEST));
            ids.set(i + 1, second.as(Role.CORRELATION));
        }
    }

    /** "Trace ID: Correlation ID a:b", as translations leave it. */
    private void readStackedLabels(int i) {
        int floor = i == 0 ? 0 : ids.get(i - 1).span().end();
        int start = ids.get(i).span().start();
        Skeleton words = Label.of(text, floor, start).words();
        IdOrder.before(words).ifPresent(order -> {
            ids.set(i, ids.get(i).as(order.first()));
            ids.set(i + 1, ids.get(i + 1).as(order.second()));
        });
    }

    private static boolean fits(NamedGuid id, Role role) {
        return !id.known() || id.role() == role;
    }

    private boolean isLabelled(int i) {
        int floor = i == 0 ? 0 : ids.get(i - 1).span().end();
        Label label = Label.of(text, floor, ids.get(i).span().start());
        return !label.words().isEmpty() && label.gap().indexOf(':') >= 0;
    }

    private boolean timeFollows(NamedGuid id) {
        int end = id.span().end();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size() && !between(end, times.get(low).start()).isEmpty();
    }

    /** What stands between two places, or nothing where they are too far apart. */
    private String between(int end, int start) {
        return start <= end || start - end > WIDEST_GAP ? "" : text.substring(end, start);
    }
}
