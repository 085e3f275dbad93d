package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.TakenBack;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The taking back of an import as a page shows it.
 *
 * @param sentence how it stands
 * @param reason why it ended early; null where there is nothing to say
 * @param ended whether nothing more happens
 * @param again whether it can be asked for again
 * @param when when it ended; null before
 */
record TakenView(
        String sentence,
        @Nullable String reason,
        boolean ended,
        boolean again,
        @Nullable TimeView when) {

    static @Nullable TakenView of(@Nullable TakenBack taken, Words words) {
        if (taken == null) {
            return null;
        }
        Message sentence = new Message(
                "imports.taken." + taken.state().id(),
                Map.of("rows", words.number(taken.rows()), "signIns", words.number(taken.signIns())));
        return new TakenView(
                words.say(sentence),
                taken.reason() == null ? null : words.say(taken.reason()),
                taken.state().isEnded(),
                taken.state() == ImportState.FAILED || taken.state() == ImportState.INTERRUPTED,
                taken.endedAt() == null ? null : TimeView.of(taken.endedAt(), words));
    }
}
