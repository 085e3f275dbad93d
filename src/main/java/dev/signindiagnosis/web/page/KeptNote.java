package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a sign-in tells of its kept answer.
 *
 * @param said when the kept answer was judged, and whether the rules changed since; null where none is kept
 * @param changed whether the rules changed since, so that what is kept may differ from what is shown
 * @param possible whether answers can be kept and deleted
 * @param keep address that keeps the answer as it is now
 * @param forget address that deletes the kept one
 * @param show address that shows it as it was judged
 */
record KeptNote(@Nullable String said, boolean changed, boolean possible, String keep, String forget, String show) {

    static KeptNote of(@Nullable KeptAnswer kept, Diagnosis diagnosis, boolean possible, Words words) {
        String page = diagnosis.signIn() == null
                ? ""
                : "/sign-ins/" + diagnosis.signIn().key();
        boolean changed = kept != null && !kept.rulesVersion().equals(diagnosis.rulesVersion());
        return new KeptNote(
                kept == null ? null : said(kept, changed, words),
                changed,
                possible,
                page + "/keep",
                page + "/forget",
                page + "?" + KeptDesk.KEPT + "=true");
    }

    private static String said(KeptAnswer kept, boolean changed, Words words) {
        return words.say(Message.of(changed ? "kept.said.changed" : "kept.said", "at", kept.judgedAt()));
    }
}
