package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Spread;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day by hours beside the same hours a week before, as bars and as a table. Lengths are in the units of the picture.
 *
 * @param title what the picture shows and its highest hour, in a sentence
 * @param width of the picture
 * @param height of the picture
 * @param base where the bars stand
 * @param most the highest count
 * @param bars one an hour, oldest first
 */
record HoursView(String title, int width, int height, int base, long most, List<BarView> bars) {

    private static final int LEFT = 34;
    private static final int STEP = 25;
    private static final int TOP = 20;
    private static final int TALL = 110;
    private static final int BELOW = 22;
    private static final int LABELS_EVERY = 4;

    /**
     * One hour.
     *
     * @param x where its bars begin
     * @param now the bar of this hour
     * @param before the bar of the hour a week before
     * @param at when the hour begins
     * @param label the same in short, below the bars; empty where there is no room
     */
    record BarView(int x, Height now, Height before, TimeView at, String label) {}

    /**
     * A bar.
     *
     * @param count how many sign-ins
     * @param y where it begins
     * @param height how tall it is
     */
    record Height(long count, int y, int height) {}

    /** The picture; empty where no hour has any. */
    static Optional<HoursView> of(List<Spread.Hour> hours, Words words) {
        long most = hours.stream()
                .mapToLong(hour -> Math.max(hour.count(), hour.weekBefore()))
                .max()
                .orElse(0);
        return most == 0 ? Optional.empty() : Optional.of(picture(hours, most, words));
    }

    private static HoursView picture(List<Spread.Hour> hours, long most, Words words) {
        List<BarView> bars = new ArrayList<>();
        for (Spread.Hour hour : hours) {
            int at = bars.size();
            bars.add(new BarView(
                    LEFT + at * STEP,
                    height(hour.count(), most),
                    height(hour.weekBefore(), most),
                    TimeView.of(hour.from(), words),
                    at % LABELS_EVERY == 0 ? words.times().clock(hour.from()) : ""));
        }
        return new HoursView(
                words.say(Message.of(
                        "spread.chart",
                        "now",
                        hours.stream().mapToLong(Spread.Hour::count).sum(),
                        "before",
                        hours.stream().mapToLong(Spread.Hour::weekBefore).sum())),
                LEFT + hours.size() * STEP,
                TOP + TALL + BELOW,
                TOP + TALL,
                most,
                List.copyOf(bars));
    }

    /** Whatever is there is seen: never flatter than two units. */
    private static Height height(long count, long most) {
        int tall = count == 0 ? 0 : (int) Math.max(2, count * TALL / most);
        return new Height(count, TOP + TALL - tall, tall);
    }
}
