package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that may have been meant where nothing was found.
 *
 * @param address its page
 * @param at when
 * @param mark how it ended
 * @param parts who, where to and with which code, as far as the log tells
 * @param why what it has in common with the question; null where that is little
 */
record CandidateView(
        String address,
        TimeView at,
        MarkView mark,
        List<String> parts,
        @Nullable String why) {

    static CandidateView of(Match match, Words words) {
        SignInEvent signIn = match.signIn();
        ToldParts told = new ToldParts(signIn, words);
        return new CandidateView(
                "/sign-ins/" + signIn.key(),
                TimeView.of(signIn.at(), words),
                MarkView.of(signIn.outcome(), words),
                List.of(told.who(), told.application(), AttemptView.code(signIn, words)),
                match.quality() == MatchQuality.OTHER
                        ? null
                        : words.say("quality." + match.quality().id()));
    }
}
