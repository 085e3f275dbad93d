package dev.signindiagnosis.web.page;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as a picture: its stages from left to right, the times between, and where it stopped. Lengths are in the
 * units of the picture. The table of the attempt says the same.
 *
 * @param title the stages in words, for those who do not see the picture
 * @param width of the picture
 * @param stages from left to right
 * @param leftOut how many sign-ins have no place, in a sentence; null where all have
 */
record AttemptPicture(
        String title,
        int width,
        List<StageView> stages,
        @Nullable String leftOut) {

    private static final int MOST = 7;
    private static final int BEFORE_DECIDING = 5;
    private static final int STEP = 152;
    private static final int LETTERS = 22;

    /**
     * One stage.
     *
     * @param x where its middle is
     * @param kind its shape and colour
     * @param deciding whether it decided
     * @param stopped whether the attempt went no further
     * @param top what stands above it; empty for nothing
     * @param name what it is
     * @param lines what stands below, cut to fit
     * @param whole the same uncut
     * @param gap how long until the next; empty where that is not told or too short to tell
     * @param last whether none follows
     */
    record StageView(
            int x,
            String kind,
            boolean deciding,
            boolean stopped,
            String top,
            String name,
            List<String> lines,
            String whole,
            String gap,
            boolean last) {}

    /** The picture; empty where there is one stage alone, which needs none. */
    static Optional<AttemptPicture> of(Attempt attempt, Words words) {
        List<Stage> stages = new Stages(words).of(attempt);
        return stages.size() < 2 ? Optional.empty() : Optional.of(picture(stages, attempt.ending(), words));
    }

    private static AttemptPicture picture(List<Stage> all, Ending ending, Words words) {
        List<Stage> shown = around(all);
        List<StageView> views = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            views.add(view(shown.get(i), i, i + 1 < shown.size() ? shown.get(i + 1) : null, ending, words));
        }
        int left = signIns(all) - signIns(shown);
        return new AttemptPicture(
                words.say("picture.title") + ": "
                        + views.stream().map(StageView::whole).collect(joining("; ")),
                views.size() * STEP,
                List.copyOf(views),
                left == 0 ? null : words.say(Message.of("picture.leftOut", "n", left)));
    }

    private static int signIns(List<Stage> stages) {
        return stages.stream().mapToInt(Stage::times).sum();
    }

    /** At most {@value #MOST} stages, with the deciding one among them. */
    private static List<Stage> around(List<Stage> all) {
        int deciding = 0;
        while (deciding < all.size() - 1 && !all.get(deciding).deciding()) {
            deciding++;
        }
        int from = Math.max(0, Math.min(all.size() - MOST, deciding - BEFORE_DECIDING));
        return all.subList(from, Math.min(all.size(), from + MOST));
    }

    private static StageView view(Stage stage, int place, @Nullable Stage next, Ending ending, Words words) {
        boolean stopped = stage.deciding() && ending != Ending.SIGNED_IN;
        String times = stage.times() > 1 ? " × " + stage.times() : "";
        String top = stage.deciding() ? words.say("picture." + ending.id()) : "";
        return new StageView(
                place * STEP + STEP / 2,
                stage.kind(),
                stage.deciding(),
                stopped,
                top,
                cut(stage.name()) + times,
                stage.lines().stream().map(AttemptPicture::cut).toList(),
                Stream.concat(Stream.of(stage.name() + times), Stream.concat(stage.lines().stream(), Stream.of(top)))
                        .filter(text -> !text.isEmpty())
                        .collect(joining(", ")),
                next == null ? "" : gap(stage, next, words),
                next == null);
    }

    private static String gap(Stage stage, Stage next, Words words) {
        if (stage.until() == null || next.from() == null) {
            return "";
        }
        Duration gap = Duration.between(stage.until(), next.from());
        return gap.toSeconds() < 1 ? "" : words.value(gap);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
