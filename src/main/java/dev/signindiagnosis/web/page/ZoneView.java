package dev.signindiagnosis.web.page;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.ZoneId;
import java.time.format.TextStyle;

/**
 * The zone in which times are read and written.
 *
 * @param text its name in words
 */
record ZoneView(String text) {

    static ZoneView of(Words words) {
        ZoneId zone = words.times().zone();
        String name = zone.getDisplayName(TextStyle.FULL, words.language().locale());
        return new ZoneView(words.say(Message.of("zone.said", "zone", name, "id", zone.getId())));
    }
}
