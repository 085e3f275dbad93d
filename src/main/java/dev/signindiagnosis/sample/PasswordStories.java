package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;

/** Wrong, old and expired passwords, accounts that are locked or gone, and strangers who guess. */
final class PasswordStories implements Story {

    private static final String WRONG = "Wrong user name or password.";

    private static final String LOCKED = "The account is locked after too many sign-ins with a wrong password.";

    private static final String MALICIOUS =
            "The sign-in came from an IP address with malicious activity and was blocked.";

    private static final String ANDROID_MAIL = "Android-Mail/2024.11";

    @Override
    public void tell(Chronicle chronicle) {
        typing(chronicle);
        oldPasswordOnThePhone(chronicle);
        lockout(chronicle);
        strangersGuess(chronicle);
        expired(chronicle);
        gone(chronicle);
        mistypedName(chronicle);
    }

    private static void typing(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(3, "08:02:10");
        for (int i = 0; i < 3; i++) {
            chronicle
                    .interactive("typing/" + i, first.plusSeconds(25L * i), Person.TONE, App.TIMESHEETS)
                    .ofAttempt("typing/0")
                    .fails(50126, WRONG)
                    .firstFactorFailed();
        }
        chronicle
                .interactive("typing/in", first.plusSeconds(95), Person.TONE, App.TIMESHEETS)
                .ofAttempt("typing/0");
    }

    /** The password was changed at noon; the mail on the phone goes on with the old one every half hour. */
    private static void oldPasswordOnThePhone(Chronicle chronicle) {
        Instant changed = chronicle.time().daysAgo(2, "12:04");
        chronicle
                .nonInteractive("replay/revoked", changed.plusSeconds(70), Person.HENRIK, App.TEAMS)
                .fails(50173, "The grant was revoked when the password changed; a fresh sign-in is needed.");
        chronicle.interactive("replay/laptop", changed.plusSeconds(240), Person.HENRIK, App.TEAMS);
        for (int i = 0; i < 12; i++) {
            chronicle
                    .interactive("replay/" + i, changed.plusSeconds(600 + 1800L * i), Person.HENRIK, App.MAIL)
                    .fails(50126, WRONG)
                    .firstFactorFailed()
                    .client("Exchange ActiveSync", ANDROID_MAIL)
                    .on(Device.unknown("Android", ""))
                    .from(Place.OSLO_MOBILE);
        }
    }

    private static void lockout(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(9, "07:50");
        for (int i = 0; i < 8; i++) {
            chronicle
                    .interactive("lockout/" + i, first.plusSeconds(20L * i), Person.GEIR, App.INTRANET)
                    .ofAttempt("lockout/0")
                    .fails(i < 6 ? 50126 : 50053, i < 6 ? WRONG : LOCKED)
                    .firstFactorFailed()
                    .steps();
        }
        chronicle.interactive("lockout/in", chronicle.time().daysAgo(9, "09:31"), Person.GEIR, App.INTRANET);
    }

    private static void strangersGuess(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(16, "03:10");
        List<Person> victims =
                List.of(Person.SIGNE, Person.LARS, Person.BJORN, Person.MAJA, Person.LIV, Person.JONAS, Person.TROND);
        for (Person victim : victims) {
            chronicle
                    .interactive("guess/" + victim.name(), first.plusSeconds(9L * victim.number()), victim, App.MAIL)
                    .fails(victim.number() % 3 == 0 ? 50126 : 50053, victim.number() % 3 == 0 ? WRONG : MALICIOUS)
                    .firstFactorFailed()
                    .client("Authenticated SMTP", "")
                    .on(Device.unknown("", ""))
                    .from(Place.HOSTING);
        }
    }

    private static void expired(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(7, "07:44");
        chronicle
                .interactive("expired/1", first, Person.RANDI, App.INTRANET)
                .fails(50055, "The password has expired.")
                .policies();
        chronicle
                .interactive("expired/2", first.plusSeconds(130), Person.RANDI, App.INTRANET)
                .ofAttempt("expired/1");
    }

    private static void gone(Chronicle chronicle) {
        chronicle
                .interactive("gone/1", chronicle.time().daysAgo(12, "10:15"), Person.OLA, App.CUSTOMER_DESK)
                .user("Mona Ruud", "mona.ruud@nordlys.example", SampleIds.guid("user/mona"), "member")
                .on(Device.unknown("MacOs", "Safari 18.1"))
                .from(Place.OSLO_MOBILE)
                .fails(50057, "The user account is disabled.")
                .firstFactorFailed()
                .steps();
    }

    private static void mistypedName(Chronicle chronicle) {
        chronicle
                .interactive("mistyped/1", chronicle.time().daysAgo(4, "08:55"), Person.KARI, App.INTRANET)
                .user("", "kari.normann@nordlys.example", "00000000-0000-0000-0000-000000000000", "member")
                .fails(50034, "The user account does not exist in this directory.")
                .firstFactorFailed()
                .steps();
    }
}
