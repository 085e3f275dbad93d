package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What happens when nothing happens: everybody gets in. */
final class EverydayStory implements Story {

    private static final int EACH = 4;

    private static final List<App> APPS =
            List.of(App.MAIL, App.INTRANET, App.TIMESHEETS, App.TEAMS, App.TRAVEL, App.CUSTOMER_DESK, App.LEARNING);

    @Override
    public void tell(Chronicle chronicle) {
        for (Person person : Person.values()) {
            for (int i = 0; i < EACH; i++) {
                day(chronicle, person, i);
            }
        }
    }

    private static void day(Chronicle chronicle, Person person, int i) {
        int mix = person.number() * 7 + i * 11;
        String name = "everyday/" + person.name() + "/" + i;
        String time = String.format(Locale.ROOT, "%02d:%02d:%02d", 7 + mix % 9, mix * 13 % 60, mix * 29 % 60);
        Instant at = chronicle.time().workingDaysAgo(1 + mix % 26, time);
        App app = APPS.get(mix % APPS.size());
        if (i == EACH - 1) {
            chronicle.nonInteractive(name, at, person, app);
        } else {
            chronicle.interactive(name, at, person, app);
        }
    }
}
